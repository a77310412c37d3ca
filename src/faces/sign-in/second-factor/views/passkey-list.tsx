import type { Passkey } from '../../../../platform/auth/second-factor/passkeys.ts'
import { instantInWords } from '../../../../platform/i18n/dates.ts'
import type { Language } from '../../../../platform/i18n/language.ts'
import { Button } from '../../../../ui/button.tsx'
import { Table } from '../../../../ui/table.tsx'
import { passkeyRemovalPath, passkeysPath } from '../../paths.ts'
import { words } from '../words.ts'
import { type PasskeyAsked, PasskeyForm } from './passkey-form.tsx'

/** The passkeys of an account, each to be taken away, and the way to add one. */
export function PasskeyList(props: {
  language: Language
  passkeys: Passkey[]
  timeZone: string
  asked: PasskeyAsked
}) {
  const { language, passkeys, timeZone, asked } = props
  const say = words(language)
  return (
    <>
      {passkeys.length > 0 && (
        <Table
          language={language}
          id="passkeys"
          caption={say('passkeys')}
          rows={passkeys}
          rowKey={({ credentialId }) => credentialId}
          columns={[
            {
              key: 'browser',
              head: say('passkeyMadeIn'),
              rowHead: true,
              cell: ({ browser }) => <bdi>{browser ?? say('browserUnknown')}</bdi>,
            },
            {
              key: 'since',
              head: say('since'),
              cell: ({ createdAt }) => instantInWords(createdAt, language, timeZone),
            },
            {
              key: 'remove',
              head: say('passkeyRemove'),
              headHidden: true,
              cell: ({ credentialId }) => (
                <form method="post" action={passkeyRemovalPath(credentialId)}>
                  <Button variant="secondary" size="small">
                    {say('passkeyRemove')}
                  </Button>
                </form>
              ),
            },
          ]}
        />
      )}
      <PasskeyForm language={language} manner="create" action={passkeysPath} asked={asked} />
    </>
  )
}
