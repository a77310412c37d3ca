import { siteLanguages } from '../../../conference/definition/definition.ts'
import { people } from '../../../journey/nomination/schema.ts'
import { languageNames } from '../../../platform/i18n/language.ts'
import { Field, type Option } from '../../../ui/field.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { inviteeAnswers, personStates } from '../audience.ts'
import { words } from '../words.ts'
import type { GroupFormProps } from './group-form.tsx'

/** To whom a message goes: people or invitees, and what they have in common. */
export function AudienceFields({ language, definition, typed, delegations }: GroupFormProps) {
  const say = words(language)
  const all: Option = { value: '', text: say('all') }
  const select = (
    name: string,
    label: string,
    options: readonly Option[],
    value: string | undefined = typed[name],
  ) => (
    <Field language={language} name={name} as="select" label={label} value={value ?? ''} options={options} />
  )
  return (
    <>
      <h2 class="ds-heading" data-size="xs">
        {say('group')}
      </h2>
      <Radios
        language={language}
        name="whom"
        legend={say('whom')}
        value={typed.whom ?? 'people'}
        choices={(['people', 'invitees'] as const).map((whom) => ({
          value: whom,
          text: say(`whom-${whom}`),
        }))}
        inline
      />
      <fieldset class="ds-fieldset filters">
        <legend class="ds-label">{say('ofPeople')}</legend>
        {select(
          'state',
          say('state'),
          personStates.map((value) => ({ value, text: say(`state-${value}`) })),
          typed.state ?? 'confirmed',
        )}
        {select('role', say('role'), [
          all,
          ...people.role.enumValues.map((value) => ({ value, text: say(`role-${value}`) })),
        ])}
        {select('delegation', say('delegation'), [all, ...delegations])}
      </fieldset>
      <fieldset class="ds-fieldset filters">
        <legend class="ds-label">{say('ofInvitees')}</legend>
        {select('circle', say('circle'), [
          all,
          ...definition.inviteeCircles.map(({ id, kind }) => ({ value: id, text: say(`circle-${kind}`) })),
        ])}
        {select('answer', say('answer'), [
          all,
          ...inviteeAnswers.map((value) => ({ value, text: say(`answer-${value}`) })),
        ])}
      </fieldset>
      {select('language', say('language'), [
        all,
        ...siteLanguages(definition).map((value) => ({ value, text: languageNames[value] })),
      ])}
    </>
  )
}
