import { deskLanguages, languageNames } from '../../../../platform/i18n/language.ts'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Field } from '../../../../ui/field.tsx'
import { teamPath } from '../../paths.ts'
import { words } from '../words.ts'
import { RolesFields, type RolesFieldsProps } from './colleague-fields.tsx'

/** The form by which a colleague is added: name, address, roles. */
export function NewColleague(props: RolesFieldsProps) {
  const { language, typed, errors } = props
  const say = words(language)
  return (
    <Details summary={say('add')} id="add" open={errors !== undefined}>
      <p>{say('add.lead')}</p>
      <form method="post" action={teamPath} novalidate>
        <Field
          language={language}
          name="name"
          label={say('name')}
          value={typed?.name}
          error={errors?.name && say(`error.${errors.name}`)}
          dir="auto"
          maxLength={100}
        />
        <Field
          language={language}
          name="address"
          type="email"
          label={say('address')}
          value={typed?.address}
          error={errors?.address && say(`error.${errors.address}`)}
          dir="ltr"
          maxLength={254}
        />
        <Field
          language={language}
          name="language"
          as="select"
          width="short"
          label={say('language')}
          value={typed?.language ?? language}
          options={deskLanguages.map((one) => ({ value: one, text: languageNames[one] }))}
        />
        <RolesFields {...props} />
        <Button>{say('save')}</Button>
      </form>
    </Details>
  )
}
