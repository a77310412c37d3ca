import { type Language, languageNames } from '../../../platform/i18n/language.ts'
import type { NewRecipient } from '../../../platform/messages/mailing/prepare-mailing.ts'
import { Details } from '../../../ui/details.tsx'
import { Table } from '../../../ui/table.tsx'
import { words } from '../words.ts'

/** Who is in the group now, and who of it is held back. */
export function WhoGetsIt({
  language,
  recipients,
}: {
  language: Language
  recipients: readonly NewRecipient[]
}) {
  const say = words(language)
  const held = recipients.filter((one) => one.held || !one.address).length
  const counts = { count: recipients.length - held, held }
  return (
    <section aria-labelledby="who">
      <h2 class="ds-heading" data-size="xs" id="who">
        {say('recipients')}
      </h2>
      <Details summary={say('recipients.summary', counts)} open={recipients.length <= 20}>
        <Table
          language={language}
          id="recipients"
          caption={say('recipients.summary', counts)}
          captionHidden
          rows={recipients}
          rowKey={({ subject }) => subject}
          empty={say('nobody')}
          dense
          columns={[
            { key: 'name', head: say('recipient'), rowHead: true, cell: ({ name }) => <bdi>{name}</bdi> },
            {
              key: 'address',
              head: say('address'),
              cell: ({ address }) => <bdi dir="ltr">{address ?? '–'}</bdi>,
            },
            {
              key: 'language',
              head: say('inLanguage'),
              cell: (one) => languageNames[one.language] ?? one.language,
            },
            { key: 'held', head: say('held'), cell: (one) => heldInWords(one, language) },
          ]}
        />
      </Details>
    </section>
  )
}

function heldInWords({ address, held }: NewRecipient, language: Language): string {
  const reason = address ? held?.reason : 'no-address'
  return reason ? words(language)(`held-${reason as 'no-address'}`) : ''
}
