import { checkedNotes } from '../journey/note-verbale/reading-report/checked-notes.ts'
import { readingReport } from '../journey/note-verbale/reading-report/figures.ts'
import { inWords } from '../journey/note-verbale/reading-report/in-words.ts'
import { type Command, print } from './command.ts'
import { withOffice } from './with-office.ts'

/** `./verbale reading-report` */
export const readingReportCommand: Command = {
  name: 'reading-report',
  about: 'says how well messages are read, from what officers corrected',
  help: [
    'usage: ./verbale reading-report [--language fr] [--json]',
    '',
    'Of the messages that officers have settled: for each field, how many of the values proposed were kept (precision), and',
    'how many of the values that stand had been proposed (recall). Nobody is named. --language: only messages in it.',
  ].join('\n'),
  options: { language: { type: 'string' }, json: { type: 'boolean' } },
  async run({ values }) {
    const report = await withOffice(async ({ database, conference }) => {
      const notes = await checkedNotes(database.drizzle, conference.id)
      return readingReport(
        notes.filter(({ language }) => values.language === undefined || language === values.language),
      )
    })
    print(values.json ? report : inWords(report))
    return 0
  },
}
