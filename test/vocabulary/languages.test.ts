import { describe, expect, it } from 'vitest'
import {
  contactPattern,
  isAfterOtherClock,
  isBeforeOtherClock,
  isFurniture,
  isMaybeBeforeOtherClock,
  isPromotion,
  readContactKind,
  readLabel,
  readRole,
} from '../../src/vocabulary/lexicon.js'

describe('readLabel in other languages', () => {
  it.each([
    ['Kapitelmarken', 'chapters'],
    ['Links zur Folge', 'links'],
    ['In der Folge erwähnte Bücher', 'links'],
    ['GÄSTE', 'guests'],
    ['Redaktion und Schnitt', 'credits'],
    ['Chapitres de l’épisode', 'chapters'],
    ['Pour aller plus loin', 'links'],
    ['Livres cités dans l’épisode', 'links'],
    ['EPISODE', 'metadata'],
    ['Minutaje', 'chapters'],
    ['Enlaces del episodio', 'links'],
    ['Presentado por', 'hosts'],
    ['Minutagem', 'chapters'],
    ['Citados no episódio', 'links'],
    ['Trilha sonora', 'music'],
    ['関連リンク', 'links'],
    ['今回紹介した本', 'links'],
    ['話したこと', 'topics'],
    ['パーソナリティ', 'hosts'],
    ['文字起こし', 'transcript'],
    ['타임라인', 'chapters'],
    ['방송에서 언급된 책', 'links'],
    ['오늘의 게스트', 'guests'],
    ['제작진', 'credits'],
    ['時間軸', 'chapters'],
    ['節目中提到的書', 'links'],
    ['本集來賓介紹', 'guests'],
    ['製作團隊', 'credits'],
  ])('should read %s as %s', (words, kind) => {
    expect(readLabel(words)?.kind).toBe(kind)
  })

  it.each([
    'Links vom Deich liegen die Felder',
    'Die Gastfreundschaft',
    'Son invité du dimanche',
    'Human Feedback',
    'Technique',
    'Text',
    'SciTe',
    'Uber Express',
    'Los temas salieron solos',
    'Os links da corrente',
    '参考にした人',
    '今日は雨',
    '사진 속의 가게',
    '連結兩座山的路',
    '演出',
  ])('should not read %s', (words) => {
    expect(readLabel(words)).toBeNull()
    expect(readLabel(words, true)).toBeNull()
  })

  it('should read the end of unknown words only from the beginning of a word', () => {
    expect(readLabel('Unsere liebsten Buchtipps', true)?.kind).toBe('links')
    expect(readLabel('Simplified', true)).toBeNull()
    expect(readLabel('Broadcast', true)).toBeNull()
  })
})

describe('roles and accounts', () => {
  it.each([
    ['Schnitt', 'audio editor'],
    ['Animé par', 'host'],
    ['Invitée', 'guest'],
    ['Guion', 'writer'],
    ['Apresentação', 'host'],
    ['編集', 'audio editor'],
    ['진행', 'host'],
    ['剪輯', 'audio editor'],
  ])('should read %s as %s', (word, role) => {
    expect(readRole(word)).toBe(role)
  })

  it('should know accounts, but not inside a Latin word', () => {
    expect(readContactKind('인스타그램')).toBe('instagram')
    expect(readContactKind('臉書')).toBe('facebook')
    const pattern = contactPattern((words) => `(?:${words}):`, 'iu')
    expect(pattern.test('ins: @某某')).toBe(true)
    expect(pattern.test('Then it begins: now')).toBe(false)
  })
})

describe('sentences in other languages', () => {
  it.each([
    'Abonniert uns und bewertet den Podcast',
    'Abonnez-vous au podcast',
    'Suscríbete al canal',
    'Siga o podcast nas redes',
    'お便りはこちらのフォームまでお送りください',
    '구독과 좋아요 부탁드립니다',
    '小額贊助支持本節目',
  ])('should take %s for promotion', (sentence) => {
    expect(isPromotion(sentence)).toBe(true)
  })

  it.each([
    'Er hat die Zeitung abonniert',
    'Il suit le fleuve',
    'Los suscriptores del diario',
    'A assinatura do contrato',
    '手紙のことを話した',
    '구독 경제의 역사',
    '他追蹤這條新聞三年',
  ])('should not take %s for promotion', (sentence) => {
    expect(isPromotion(sentence)).toBe(false)
  })

  it('should know furniture of players only as whole lines', () => {
    expect(isFurniture('Alle Folgen')).toBe(true)
    expect(isFurniture('Voir plus')).toBe(true)
    expect(isFurniture('もっと見る')).toBe(true)
    expect(isFurniture('Alle Folgen des Hochwassers')).toBe(false)
  })
})

describe('times of day in other languages', () => {
  it('should know them by what stands before and behind', () => {
    expect(isBeforeOtherClock('Es beginnt um ')).toBe(true)
    expect(isBeforeOtherClock('a partir de las ')).toBe(true)
    expect(isMaybeBeforeOtherClock('毎週金曜日 ')).toBe(true)
    expect(isMaybeBeforeOtherClock('매주 오후 ')).toBe(true)
    expect(isAfterOtherClock(' Uhr im ')).toBe(true)
    expect(isAfterOtherClock('から配信')).toBe(true)
  })

  it('should not take the beginnings of titles for them', () => {
    expect(isAfterOtherClock(' Uhrmach')).toBe(false)
    expect(isAfterOtherClock(' からあげの話')).toBe(false)
    expect(isAfterOtherClock(' 開場')).toBe(false)
    expect(isBeforeOtherClock('Drum herum')).toBe(false)
  })
})
