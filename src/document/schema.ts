import * as z from 'zod'

/**
 * The schema of a document: the one source of the TypeScript types and of the published JSON Schema.
 *
 * Lists are always there, unknown scalars are `null`. Times are seconds from the start of the episode, offsets UTF-16 units from
 * the start of the decoded text, lines and columns count from 1.
 */

const point = z.object({
  line: z.int().min(1),
  column: z.int().min(1),
  offset: z.int().min(0),
})

const position = z
  .object({ start: point, end: point })
  .meta({ description: 'Where the item stands in the decoded text; only with `--positions`.' })

const placed = { position: position.optional() }
const seconds = z.number().min(0)

const chapter = z.object({
  start: seconds.meta({ description: 'Seconds from the start of the episode.' }),
  end: seconds.nullable().meta({ description: 'The stated end, else the next start if it is later, else null.' }),
  title: z.string(),
  section: z
    .string()
    .nullable()
    .meta({ description: 'The heading inside the chapter list that the chapter stands under.' }),
  notes: z.array(z.string()),
  url: z.string().nullable(),
  ...placed,
})

const start = seconds.nullable().meta({ description: 'The time with which the entry begins, when it is spoken of.' })

const link = z.object({
  title: z.string().nullable(),
  url: z.string().nullable(),
  number: z.string().nullable().meta({ description: 'The number of the episode linked to.' }),
  about: z.string().nullable().meta({ description: 'What stands beside the title and the address.' }),
  start,
  ...placed,
})

const person = z.object({
  name: z.string(),
  role: z.string().meta({ description: 'host, guest, editor, producer, … (Podcasting 2.0 taxonomy) or mentioned.' }),
  about: z.string().nullable(),
  links: z.array(z.object({ title: z.string().nullable(), url: z.string().nullable() })),
  ...placed,
})

const term = z.object({
  term: z.string(),
  aliases: z.array(z.string()),
  definition: z.string().nullable(),
  start,
  ...placed,
})

const outlineEntry = z.object({
  title: z.string().nullable(),
  summary: z.string().nullable(),
  bullets: z.array(z.string()),
  ...placed,
})

const image = z.object({ url: z.string(), alt: z.string().nullable(), ...placed })

const contact = z.object({
  kind: z.string(),
  handle: z.string().nullable(),
  url: z.string().nullable(),
  ...placed,
})

const cue = z.object({
  speaker: z.string().nullable(),
  start: seconds.nullable(),
  end: seconds.nullable(),
  text: z.string(),
  ...placed,
})

const topic = z.object({ text: z.string(), ...placed })

const episode = z.object({
  title: z.string().nullable(),
  podcast: z.string().nullable(),
  number: z.string().nullable(),
  published: z.string().nullable().meta({ description: 'An ISO 8601 date.' }),
  url: z.string().nullable(),
  duration: seconds.nullable(),
  tagline: z.string().nullable().meta({ description: 'The opening quotation that stands alone.' }),
  description: z.string().nullable().meta({ description: 'The paragraphs of prose, joined by a blank line.' }),
  people: z.array(person),
  chapters: z.array(chapter).meta({ description: 'In the order of the text.' }),
  links: z.array(link),
  glossary: z.array(term),
  topics: z.array(topic),
  outline: z.array(outlineEntry),
  images: z.array(image),
  contacts: z.array(contact),
  transcript: z.array(cue),
  ...placed,
})

const excerpt = z.object({
  text: z
    .string()
    .meta({ description: 'What is quoted, paragraphs joined by a line break; empty where a thought stands alone.' }),
  turns: z.array(z.object({ speaker: z.string().nullable(), text: z.string(), ...placed })),
  source: z
    .object({
      title: z.string().nullable(),
      author: z.string().nullable(),
      url: z.string().nullable().meta({ description: 'The address of the work.' }),
    })
    .nullable(),
  title: z.string().nullable().meta({ description: 'The heading of the highlight.' }),
  chapter: z.string().nullable().meta({ description: 'The chapter of the source that the passage stands in.' }),
  place: z.string().nullable().meta({ description: 'Page or location in the source, as written.' }),
  date: z.string().nullable().meta({ description: 'The ISO 8601 day on which it was marked or remarked on.' }),
  thought: z.string().nullable().meta({ description: 'What the reader has to say about it.' }),
  tags: z.array(z.string()).meta({ description: 'The tags that the reader gave it.' }),
  start: seconds.nullable().meta({ description: 'Of a passage of an episode: seconds from its start.' }),
  end: seconds.nullable(),
  url: z.string().nullable().meta({ description: 'The address of the passage itself.' }),
  ...placed,
})

const boilerplate = z.object({ text: z.string(), reason: z.string(), ...placed })

const message = z.object({
  rule: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  reason: z.string(),
  line: z.int().min(1).nullable(),
  column: z.int().min(1).nullable(),
})

export const documentSchema = z
  .object({
    schemaVersion: z.literal(1),
    source: z.object({
      path: z.string().nullable(),
      format: z.string(),
      encoding: z.string(),
      length: z.int().min(0).meta({ description: 'UTF-16 units of the decoded text.' }),
    }),
    episodes: z.array(episode),
    excerpts: z.array(excerpt),
    boilerplate: z.array(boilerplate),
    messages: z.array(message),
  })
  .meta({ title: 'notes document', description: 'What `notes parse --format json` prints for one input.' })
