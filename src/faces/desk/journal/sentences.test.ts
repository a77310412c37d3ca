import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rootPath } from '../../../platform/root.ts'
import { sentenceOf } from './sentence-of.ts'
import en from './texts/en.json' with { type: 'json' }
import fr from './texts/fr.json' with { type: 'json' }

const events = eventsOfTheSource()

it('sees the events that the steps declare', () => {
  expect(events).toContain('person.confirmed')
  expect(events).toContain('note.settled')
})

it.each(events)('has a sentence for %s in both languages', (event) => {
  expect(Object.keys(en)).toContain(event)
  expect(Object.keys(fr)).toContain(event)
})

it('says each event even of things that are known no more', () => {
  for (const event of events)
    for (const language of ['en', 'fr'] as const) {
      const sentence = sentenceOf({ event, about: [], facts: {} }, new Map(), language)
      expect(sentence).not.toMatch(/[{}]|undefined/)
      expect(sentence.length).toBeGreaterThan(8)
    }
})

it('names who and what as they are called today', () => {
  const about = ['person:1', 'delegation:2', 'note:3']
  const names = new Map([
    ['person:1', { text: 'ODONGO Walter' }],
    ['delegation:2', { text: 'Uganda' }],
    ['note:3', { text: 'UGA/GVA/ISU/08/23' }],
  ])
  const line = { event: 'person.confirmed', about, facts: {} }
  expect(sentenceOf(line, names, 'en')).toBe('Confirmed ODONGO Walter for Uganda, from UGA/GVA/ISU/08/23')
  expect(sentenceOf(line, names, 'fr')).toBe(
    'Confirmation de ODONGO Walter pour Uganda, d’après UGA/GVA/ISU/08/23',
  )
})

it('sets a name from right to left apart from the sentence around it', () => {
  const names = new Map([['person:1', { text: 'أحمد' }]])
  expect(sentenceOf({ event: 'person.confirmed', about: ['person:1'], facts: {} }, names, 'en')).toBe(
    'Confirmed \u2068أحمد\u2069 for an invitee, from a message',
  )
})

it('words the facts of an event', () => {
  const line = { event: 'namedPerson.corrected', about: [], facts: { fields: ['email', 'title'] } }
  expect(sentenceOf(line, new Map(), 'en')).toBe(
    'a person in a message: corrected the e-mail address and the title',
  )
})

/** What stands in the blocks `interface Events { … }` of the source. */
function eventsOfTheSource(): string[] {
  const files = globSync('src/**/*.ts', { cwd: rootPath() }).filter((file) => !file.endsWith('.test.ts'))
  const blocks = files.flatMap((file) => [
    ...readFileSync(rootPath(file), 'utf8').matchAll(/^ {2}interface Events \{\n(.*?)^ {2}\}/gms),
  ])
  return blocks.flatMap(([, body = '']) =>
    [...body.matchAll(/^ {4}'([^']+)'/gm)].map(([, event]) => event ?? ''),
  )
}
