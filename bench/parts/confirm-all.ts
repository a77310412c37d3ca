import { confirmPeople } from '../../src/journey/nomination/commands/confirm-people.ts'
import { openData, openOffice } from '../../src/open-office.ts'
import { clockAt } from '../../src/platform/clock/clock.ts'
import { perform, theSystem } from '../../src/platform/journal/act.ts'
import { readSettings } from '../../src/platform/settings/settings.ts'
import { print } from './an-office.ts'

// One of the two processes: confirms every person it is given, all at once.

const [folder = '', list = '[]'] = process.argv.slice(2)
const notes = JSON.parse(list) as { noteId: string; personId: string }[]
const settings = readSettings({ VERBALE_DATA: folder }, true)
const database = await openData(settings, (error) => print(error.message))
const office = await openOffice(settings, database, clockAt('2023-09-05T07:00:00Z'))
const began = performance.now()
const results = await Promise.all(
  notes.map(({ noteId, personId }) =>
    perform(office.stage, theSystem, (act) =>
      confirmPeople(act, office.definition(), noteId, { version: 1, people: [personId], held: [] }),
    ),
  ),
)
const confirmed = results.filter(
  (done) => done && typeof done !== 'string' && done.confirmed.length > 0,
).length
print(
  `  one process: ${confirmed} confirmed of ${notes.length}, ${((performance.now() - began) / 1000).toFixed(2)} s`,
)
await database.close()
