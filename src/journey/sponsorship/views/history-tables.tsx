import { dateInWords, shortInstant } from '../../../platform/i18n/dates.ts'
import { Table } from '../../../ui/table.tsx'
import { words } from '../words.ts'
import type { RequestPageProps } from './request-page.tsx'

/** What the committee decided about the request, sitting by sitting, and why. */
export function DecisionsTable({ frame: { language }, file: { decisions } }: RequestPageProps) {
  if (decisions.length === 0) return null
  const say = words(language)
  return (
    <Table
      language={language}
      id="decisions"
      caption={say('decisions')}
      rows={decisions}
      rowKey={({ minute }) => minute.id}
      columns={[
        {
          key: 'minute',
          head: say('minute'),
          rowHead: true,
          cell: ({ minute }) =>
            say('minuteOf', { number: minute.number, date: dateInWords(minute.heldOn, language) }),
        },
        { key: 'outcome', head: say('outcome'), cell: ({ decision }) => say(`state.${decision.outcome}`) },
        { key: 'reason', head: say('reason'), cell: ({ decision }) => <bdi>{decision.reason}</bdi> },
      ]}
    />
  )
}

/** The offers made, their conditions' version, and how each ended. */
export function OffersTable({ frame: { language, timeZone }, file: { offers } }: RequestPageProps) {
  if (offers.length === 0) return null
  const say = words(language)
  return (
    <Table
      language={language}
      id="offers"
      caption={say('offers')}
      rows={offers}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'offered',
          head: say('offeredAt'),
          rowHead: true,
          cell: ({ offeredAt }) => shortInstant(offeredAt, language, timeZone),
        },
        {
          key: 'conditions',
          head: say('conditionsVersion'),
          cell: ({ conditionsVersion }) => String(conditionsVersion),
        },
        { key: 'replyBy', head: say('replyBy'), cell: ({ replyBy }) => dateInWords(replyBy, language) },
        {
          key: 'answer',
          head: say('answer'),
          cell: ({ answer, answeredAt, assistance }) =>
            answer &&
            [
              say(`answer.${answer}`),
              answeredAt && shortInstant(answeredAt, language, timeZone),
              assistance &&
                say('assistedBy', {
                  way: say(`way.${assistance.way}`),
                  helper: assistance.helper,
                  witness: assistance.witness,
                }),
            ]
              .filter(Boolean)
              .join(' · '),
        },
      ]}
    />
  )
}
