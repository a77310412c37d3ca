import { mergerPath, splitPath } from '../../../journey/nomination/paths.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes.tsx'
import { Details } from '../../../ui/details.tsx'
import { Field } from '../../../ui/field.tsx'
import type { DelegationFile, InviteeChoice } from '../delegations/delegation-file.ts'
import { inAlphabet } from '../delegations/in-alphabet.ts'
import { deskLanguage } from '../desk-language.ts'
import { inviteeName } from '../invitee-name.ts'
import { words } from '../words.ts'

export type DelegationActionsProps = {
  language: Language
  file: DelegationFile
  choices: { delegations: readonly InviteeChoice[]; invitees: readonly InviteeChoice[] }
}

/** What can be changed about a delegation as a whole: merged into another, or some of its people moved. */
export function DelegationActions({ language, file, choices }: DelegationActionsProps) {
  const say = words(language)
  const { delegation } = file
  const confirmed = file.people.filter(({ state }) => state === 'confirmed')
  return (
    <section class="screen-only">
      <h2 class="ds-heading" data-size="xs">
        {say('delegation.actions')}
      </h2>
      <Details summary={say('delegation.merge')}>
        <form method="post" action={mergerPath(delegation.id)} class="stack">
          <p>{say('delegation.merge.about')}</p>
          <Field
            language={language}
            name="into"
            label={say('delegation.merge.into')}
            as="select"
            required
            options={optionsOf(language, choices.delegations, delegation.id)}
          />
          <Button variant="danger">{say('delegation.merge.button')}</Button>
        </form>
      </Details>
      {confirmed.length > 0 && (
        <Details summary={say('delegation.split')}>
          <form method="post" action={splitPath(delegation.id)} class="stack">
            <Checkboxes
              language={language}
              name="person"
              legend={say('delegation.split.who')}
              choices={confirmed.map(({ id, fullName }) => ({ value: id, text: <bdi>{fullName}</bdi> }))}
            />
            <Field
              language={language}
              name="inviteeId"
              label={say('delegation.split.to')}
              as="select"
              required
              options={optionsOf(language, choices.invitees, file.invitee.id)}
            />
            <Button variant="secondary">{say('delegation.split.button')}</Button>
          </form>
        </Details>
      )}
    </section>
  )
}

/** What can be chosen, in the reader's alphabet, without the one that is on the page. */
function optionsOf(language: Language, choices: readonly InviteeChoice[], without: string) {
  const spoken = deskLanguage(language)
  const others = choices.filter(({ id }) => id !== without).sort(inAlphabet(spoken))
  return [
    { value: '', text: words(language)('delegation.choose') },
    ...others.map((choice) => ({ value: choice.id, text: inviteeName(choice, spoken) })),
  ]
}
