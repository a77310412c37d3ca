import { roles } from '../../../../conference/roles.ts'
import { dateInWords } from '../../../../platform/i18n/dates.ts'
import type { Language } from '../../../../platform/i18n/language.ts'
import { Checkboxes } from '../../../../ui/checkboxes.tsx'
import type { FieldProblem } from '../../../../ui/error-summary.tsx'
import { Field } from '../../../../ui/field.tsx'
import { words as deskWords } from '../../words.ts'
import type { ColleagueErrors, ColleagueTyped } from '../forms/colleague-form.ts'
import { words } from '../words.ts'

export type RolesFieldsProps = {
  language: Language
  typed?: Partial<ColleagueTyped> | undefined
  errors?: ColleagueErrors | undefined
  /** The machine's day, YYYY-MM-DD: by it an auditor's access ends. */
  today: string
}

/** The roles of a colleague, and until when for an auditor. */
export function RolesFields({ language, typed, errors = {}, today }: RolesFieldsProps) {
  const say = words(language)
  return (
    <>
      <Checkboxes
        language={language}
        name="roles"
        legend={say('roles')}
        hint={say('roles.hint')}
        values={typed?.roles}
        error={errors.roles && say(`error.${errors.roles}`)}
        choices={roles.map((role) => ({ value: role, text: deskWords(language)(`role.${role}`) }))}
      />
      <Field
        language={language}
        name="until"
        type="date"
        width="short"
        label={say('until')}
        hint={say('until.hint', { today: dateInWords(today, language) })}
        value={typed?.until}
        error={errors.until && say(`error.${errors.until}`)}
      />
    </>
  )
}

/** What has to be corrected, on top of the page. */
export function problemsOf(errors: ColleagueErrors | undefined, language: Language): FieldProblem[] {
  const say = words(language)
  return (['name', 'address', 'roles', 'until'] as const).flatMap((field) => {
    const code = errors?.[field]
    return code ? [{ field, text: say(`error.${code}`) }] : []
  })
}
