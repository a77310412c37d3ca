import { Button } from '../../../ui/button.tsx'
import { ButtonGroup } from '../../../ui/button-group.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import type { DelegateFrame } from '../delegate.ts'
import { leadOf, type Told } from '../form/in-words.ts'
import { formWords } from '../form/words.ts'
import { photoPath } from '../paths.ts'
import type { PictureProblem } from '../picture.ts'
import { words } from '../words.ts'
import { DelegatePage } from './delegate-page.tsx'
import { Place } from './section-page.tsx'

/** What can be wrong with a photograph that was sent. */
export type PhotoProblem = PictureProblem | 'too-large' | 'broken' | 'missing'

export type PhotoPageProps = {
  frame: DelegateFrame
  told: Told
  /** A photograph is there. */
  isThere: boolean
  isRequired: boolean
  problem: PhotoProblem | undefined
  /** How large a photograph may be. */
  megabytes: number
}

/** The photograph: chosen, seen, changed, taken away. */
export function PhotoPage({ frame, told, isThere, isRequired, problem, megabytes }: PhotoPageProps) {
  const { language } = frame
  const say = words(language)
  const form = formWords(language)
  const title = form('photo.title')
  const error =
    problem && form(problem === 'missing' ? 'photo.file.missing' : `problem.${problem}`, { megabytes })
  return (
    <DelegatePage frame={frame} title={title} hasErrors={error !== undefined} back>
      <ErrorSummary language={language} errors={error ? [{ field: 'file', text: error }] : []} />
      <Place told={told} />
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p>{leadOf(told)}</p>
      {isThere && <img class="photo" src={photoPath} alt={form('photo.there')} />}
      <form method="post" action={photoPath} enctype="multipart/form-data" novalidate>
        <Field
          language={language}
          name="file"
          type="file"
          accept="image/jpeg,image/png,image/webp"
          label={form(isThere ? 'photo.change' : 'photo.file')}
          hint={form('photo.file.hint', { megabytes })}
          optional={!isRequired}
          error={error}
        />
        <ButtonGroup>
          <Button>{say('save')}</Button>
          <Button variant="secondary" name="later" value="yes">
            {say('later')}
          </Button>
          {isThere && (
            <Button variant="tertiary" name="remove" value="yes">
              {form('photo.remove')}
            </Button>
          )}
        </ButtonGroup>
      </form>
    </DelegatePage>
  )
}
