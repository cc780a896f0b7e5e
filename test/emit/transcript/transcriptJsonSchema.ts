const seconds = { type: 'number', minimum: 0 }

/** Transcripts of Podcasting 2.0 in JSON, by the words of their description (docs/examples/transcripts/transcripts.md). */
export const transcriptJsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'segments'],
  properties: {
    version: { const: '1.0.0' },
    segments: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['body'],
        properties: { speaker: { type: 'string' }, startTime: seconds, endTime: seconds, body: { type: 'string' } },
      },
    },
  },
}
