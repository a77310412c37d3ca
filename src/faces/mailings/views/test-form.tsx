import { type Language, languageNames } from '../../../platform/i18n/language.ts'
import type { RecipientLine } from '../../../platform/messages/mailing/queries.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import type { MailingData } from '../mailing-data.ts'
import { testPath } from '../paths.ts'
import { words } from '../words.ts'

type Props = { language: Language; data: MailingData; address: string }

const mostNames = 400

/** Sends one recipient's mail to the person who asks. One of each language stands first. */
export function TestForm({ language, data: { mailing, recipients }, address }: Props) {
  const say = words(language)
  const listed = recipients.filter(({ state }) => state === 'to-send')
  if (listed.length === 0) return null
  return (
    <form method="post" action={testPath(mailing.id)} class="stack" id="test">
      <h2 class="ds-heading" data-size="2xs">
        {say('testTitle')}
      </h2>
      <p>{say('testLead', { address })}</p>
      <Field
        language={language}
        name="recipient"
        label={say('testWhose')}
        as="select"
        options={onePerLanguageFirst(listed)
          .slice(0, mostNames)
          .map((one) => ({
            value: one.id,
            text: `${languageNames[one.language as 'en'] ?? one.language} – ${one.name ?? one.address}`,
          }))}
      />
      <Button variant="secondary">{say('testSend')}</Button>
    </form>
  )
}

function onePerLanguageFirst(recipients: readonly RecipientLine[]): RecipientLine[] {
  const firsts = [...Map.groupBy(recipients, ({ language }) => language).values()].flatMap((some) =>
    some.slice(0, 1),
  )
  return [...firsts, ...recipients.filter((one) => !firsts.includes(one))]
}
