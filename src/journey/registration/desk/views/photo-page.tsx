import { Button } from '../../../../ui/button.tsx'
import { ButtonGroup } from '../../../../ui/button-group.tsx'
import type { DeskFrame } from '../../../../ui/desk-frame.ts'
import { DeskPage } from '../../../../ui/desk-page.tsx'
import { ErrorSummary } from '../../../../ui/error-summary.tsx'
import { Field } from '../../../../ui/field.tsx'
import { formWords } from '../../form/words.ts'
import { photoOf, registrationOf, registrationsPath } from '../../paths.ts'
import type { PhotoProblem } from '../../views/photo-page.tsx'
import { words } from '../words.ts'

export type DeskPhotoProps = {
  frame: DeskFrame
  personId: string
  name: string
  problem: PhotoProblem | undefined
  /** How large a photograph may be. */
  megabytes: number
}

/** A photograph given for a person who asked for it. */
export function DeskPhotoPage({ frame, personId, name, problem, megabytes }: DeskPhotoProps) {
  const { language } = frame
  const say = words(language)
  const form = formWords(language)
  const title = form('photo.title')
  const error =
    problem && form(problem === 'missing' ? 'photo.file.missing' : `problem.${problem}`, { megabytes })
  return (
    <DeskPage
      {...frame}
      title={say('openedTitle', { section: title, name })}
      crumbs={[
        { href: registrationsPath, text: say('title') },
        { href: registrationOf(personId), text: <bdi>{name}</bdi> },
        { text: title },
      ]}
      hasErrors={error !== undefined}
    >
      <ErrorSummary language={language} errors={error ? [{ field: 'file', text: error }] : []} />
      <form method="post" action={photoOf(personId)} enctype="multipart/form-data" novalidate>
        <Field
          language={language}
          name="file"
          type="file"
          accept="image/jpeg,image/png,image/webp"
          label={form('photo.file')}
          hint={form('photo.file.hint', { megabytes })}
          error={error}
        />
        <ButtonGroup>
          <Button>{say('save')}</Button>
          <Button variant="secondary" href={registrationOf(personId)}>
            {say('back')}
          </Button>
        </ButtonGroup>
      </form>
    </DeskPage>
  )
}
