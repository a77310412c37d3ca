import type { Language } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { signaturePath } from '../paths.ts'
import type { Letter } from '../schema.ts'
import { words } from '../words.ts'

/** Records that a letter which all have cleared was signed: its words are frozen from then on. */
export function SignForm({ language, letter }: { language: Language; letter: Letter }) {
  const say = words(language)
  return (
    <Notice kind="attention" title={say('signTitle')}>
      <form method="post" action={signaturePath(letter.id)} class="stack">
        <p>{say('signLead')}</p>
        <input type="hidden" name="hash" value={letter.definitionHash} />
        <Field
          language={language}
          name="signatureNote"
          label={say('signNote')}
          maxLength={1000}
          width="full"
          required
        />
        <Button>{say('sign')}</Button>
      </form>
    </Notice>
  )
}
