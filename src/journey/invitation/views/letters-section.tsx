import { shortInstant } from '../../../platform/i18n/dates.ts'
import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Table } from '../../../ui/table.tsx'
import type { LetterLine } from '../overview-data.ts'
import { letterDraftPath, letterPath } from '../paths.ts'
import { words } from '../words.ts'
import { LetterTag } from './way-tag.tsx'

type Props = { frame: DeskFrame; letters: readonly LetterLine[]; maySign: boolean }

/** The letter and its corrigenda, each with where it stands. */
export function LettersSection({ frame: { language, timeZone }, letters, maySign }: Props) {
  const say = words(language)
  if (letters.length === 0)
    return (
      <Notice title={say('letterTitle')}>
        <p>{say('noLetter')}</p>
        {maySign && (
          <form method="post" action={letterDraftPath}>
            <Button>{say('draftLetter')}</Button>
          </form>
        )}
      </Notice>
    )
  return (
    <Table
      language={language}
      id="letters"
      caption={say('letterTitle')}
      rows={letters}
      rowKey={({ id }) => id}
      dense
      columns={[
        {
          key: 'letter',
          head: say('letterTitle'),
          headHidden: true,
          rowHead: true,
          cell: ({ id, number }) => (
            <a class="ds-link" href={letterPath(id)}>
              {number === 0 ? say('letter') : say('corrigendum', { number })}
            </a>
          ),
        },
        {
          key: 'state',
          head: say('state'),
          cell: ({ stands }) => <LetterTag language={language} state={stands} />,
        },
        {
          key: 'about',
          head: say('clearancesTitle'),
          cell: ({ state, signedAt, definitionVersion, clearances, signatories }) =>
            state === 'signed' && signedAt
              ? say('signedOn', {
                  at: shortInstant(signedAt, language, timeZone),
                  version: definitionVersion,
                })
              : say('clearedBy', { count: clearances.length, all: signatories }),
        },
      ]}
    />
  )
}
