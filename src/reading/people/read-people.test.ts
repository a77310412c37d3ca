import { expect, it } from 'vitest'
import { definitionIn, phnomPenhFolder } from '../../../tests/fixtures/definitions.ts'
import { readingContext } from '../../journey/note-verbale/reading-context.ts'
import { sourceOf } from '../text/source.ts'
import { readPeople } from './read-people.ts'

const context = readingContext(definitionIn(phnomPenhFolder))
const read = (text: string) =>
  readPeople(
    [sourceOf('body', { text, words: [], pages: 0 })],
    { iso3: null, language: 'en' },
    context,
  ).proposed.map(({ fullName, email, organisation, role }) => [
    fullName.value,
    email?.value ?? null,
    organisation?.value ?? null,
    role.value,
  ])

it('finds people without an honorific by the address that agrees with their name', () => {
  const text =
    'Austria will be represented by Katharina Hofer, Director, Ministry of Health (k.hofer@health.example), and Matthias von Lindenau, Attaché (m.lindenau@mfa.example).'
  expect(read(text).map(([name]) => name)).toEqual(['Katharina Hofer', 'Matthias von Lindenau'])
})

it('gives addresses told apart from the names to whom they belong', () => {
  const two = 'The Mission nominates Mr. Alan Brown, Director, and Ms. Carla Reyes, Prosthetist.'
  expect(
    read(`${two} E-mails: a1@x.example and b2@x.example, respectively.`).map(([, email]) => email),
  ).toEqual(['a1@x.example', 'b2@x.example'])
  const list =
    'The following are nominated:\n\n1. Mr. Alan Brown, Director\n2. Ms. Carla Reyes, Prosthetist\n\n'
  expect(read(`${list}Both can be reached at office@x.example.`).map(([, email]) => email)).toEqual([
    'office@x.example',
    'office@x.example',
  ])
})

it('parts a column that holds position and organisation, and reads the role in brackets', () => {
  const table =
    'Name\tPosition / Institution\tE-mail\nMs. Carla Reyes (Head)\tPrincipal, Ministry of Health\tc@x.example\nMr. Alan Brown\tNurse, Hope Clinic\ta@x.example'
  expect(read(`The delegation is composed of:\n\n${table}`)).toEqual([
    ['Carla Reyes', 'c@x.example', 'Ministry of Health', 'head'],
    ['Alan Brown', 'a@x.example', 'Hope Clinic', 'delegate'],
  ])
})

it('leaves alone somebody who is only thought of, or only to be written to', () => {
  expect(read('We are thinking of Mr. Alan Brown for the delegation, but nothing is decided.')).toEqual([])
  expect(
    read('For any clarification please contact Ms. Carla Reyes, First Secretary (c@x.example).'),
  ).toEqual([])
})
