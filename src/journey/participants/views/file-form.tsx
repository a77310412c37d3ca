import { type Language, languageNames } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { fileFormats } from '../paths.ts'
import { words } from '../words.ts'

export type FileFormProps = {
  /** The language of the desk. */
  language: Language
  /** Where the file is asked for, and what else goes along in the address. */
  action: string
  hidden?: Record<string, string> | undefined
  /** The languages in which the List is handed out, and the one chosen beforehand. */
  languages: readonly Language[]
  list: Language
}

/** Takes the List along as a file: of which kind, in which language and order. */
export function FileForm({ language, action, hidden = {}, languages, list }: FileFormProps) {
  const say = words(language)
  return (
    <form class="filters" method="get" action={action}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Field
        language={language}
        name="format"
        id="file-format"
        label={say('file')}
        as="select"
        options={fileFormats.map((format) => ({ value: format, text: say(format) }))}
      />
      <Field
        language={language}
        name="list"
        id="file-language"
        label={say('language')}
        as="select"
        value={list}
        options={languages.map((each) => ({ value: each, text: languageNames[each] }))}
      />
      <Button variant="secondary">{say('download')}</Button>
    </form>
  )
}
