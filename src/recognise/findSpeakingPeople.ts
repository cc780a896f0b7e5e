import type { EpisodeContent, Person, Turn } from '../tree/nodes.js'
import { isHosting, readRole } from '../vocabulary/lexicon.js'
import { isManner } from './asides.js'
import { findChair } from './findChair.js'
import { isDevice } from './isDevice.js'
import { isNameless } from './isNameless.js'
import { isPublication } from './isPublication.js'

/** A transcript names people where it has no more speakers than this. */
const most = 8

/** Who hosts says so at the beginning, or at the end: in so many turns of a speaker. */
const edge = 3

/** A show is opened in so many turns. */
const opening = 6

/** The people whom a transcript labels and nothing else names: who says what hosts say, or opens and closes it, hosts, the others are guests. */
export function findSpeakingPeople(nodes: readonly EpisodeContent[]): Person[] {
  const known = new Set(nodes.flatMap((node) => (node.type === 'person' ? [node.name] : [])))
  const said = new Map<string, Turn[]>()
  const turns = nodes.filter((node) => node.type === 'turn')
  for (const node of nodes) {
    if (node.type !== 'turn' || node.speaker === null) continue
    for (const name of splitSpeakers(node.speaker, known)) {
      const turns = said.get(name)
      if (turns) turns.push(node)
      else said.set(name, [node])
    }
  }
  if (said.size > most) return []
  const names = [...said.keys()]
  // A surname that two full names end with is nobody's.
  const isShared = (name: string) =>
    names.filter((other) => other.toLowerCase().endsWith(` ${name.toLowerCase()}`)).length > 1
  const chair = findChair(turns)
  const isHost = (name: string) => name === chair || introduces(name, turns)
  return [...said].flatMap(([name, own]) =>
    known.has(name) || isShared(name) ? [] : [createPerson(name, own, isHost(name))],
  )
}

/** `甲 & 乙` say something together; what is no name is left out. */
function splitSpeakers(label: string, known: ReadonlySet<string>): string[] {
  const names = known.has(label) ? [label] : label.split(/ ?[&＆、] ?| and /).map((name) => name.trim())
  return names
    .map(withoutManner)
    .filter((name) => name !== '' && !isNameless(name) && !isDevice(name) && !isPublication(name))
}

/** `某某（插话）`: how somebody speaks is no part of the name. */
function withoutManner(label: string): string {
  const [, name = '', bracket = ''] = /^(.+?) ?[(（]([^()（）]+)[)）]$/.exec(label) ?? []
  return isManner(bracket) ? name : label
}

/** Words with which somebody else is announced. */
const announcing =
  /嘉宾|来宾|請到|请到|邀请|邀請|连线|guests?\b|joined by|joining (?:me|us)|ゲスト|게스트|gast\b|invité|invitad|convidad/i

/** Who says the own name at the beginning, before anybody else has said it or announced a guest. */
function introduces(name: string, turns: readonly Turn[]): boolean {
  const parts = name.split(/[\s()（）]+/).filter((part) => part.length > 1)
  const head = turns.slice(0, opening)
  const at = head.findIndex(({ value }) => parts.some((part) => value.includes(part)))
  const first = head[at]
  if (first?.speaker !== name) return false
  const isAnnounced = head.slice(0, at).some(({ value }) => announcing.test(value))
  return first.value.length <= 24 || (at < edge && !isAnnounced)
}

function createPerson(name: string, turns: readonly Turn[], isHost: boolean): Person {
  const edges = [...turns.slice(0, edge).map(({ value }) => value.slice(0, 400)), turns.at(-1)?.value.slice(-200) ?? '']
  const position = turns[0]?.position
  const made = /^(.{1,20}?) ?[(（]([^()（）]{1,12})[)）]$/.exec(name)
  const role = readRole(made?.[2] ?? '')
  return {
    type: 'person',
    name: role && made?.[1] ? made[1] : name,
    role: role ?? (isHost || edges.some(isHosting) ? 'host' : 'guest'),
    about: null,
    links: [],
    ...(position ? { position } : {}),
  }
}
