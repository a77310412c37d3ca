import { Button } from '../../../../ui/button.tsx'
import { ButtonGroup } from '../../../../ui/button-group.tsx'
import type { DeskFrame } from '../../../../ui/desk-frame.ts'
import { DeskPage } from '../../../../ui/desk-page.tsx'
import { ErrorSummary } from '../../../../ui/error-summary.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { formWords } from '../../form/words.ts'
import { registrationOf, registrationsPath, sectionOf } from '../../paths.ts'
import { type FilledSection, SectionFields, sentencesOf } from '../../views/section-fields.tsx'
import { words } from '../words.ts'

export type DeskSectionProps = FilledSection & { frame: DeskFrame; personId: string; name: string }

/** A section filled in for a person who asked for it. What is sealed is entered here and never shown. */
export function DeskSectionPage(props: DeskSectionProps) {
  const { frame, personId, name, told, problems, seen } = props
  const { language } = frame
  const say = words(language)
  const { subject, isSealed } = told.section
  const title = formWords(language)(`${subject}.title`)
  return (
    <DeskPage
      {...frame}
      title={say('openedTitle', { section: title, name })}
      crumbs={[
        { href: registrationsPath, text: say('title') },
        { href: registrationOf(personId), text: <bdi>{name}</bdi> },
        { text: title },
      ]}
      hasErrors={problems.length > 0}
    >
      <ErrorSummary language={language} errors={sentencesOf(told, problems)} />
      {isSealed && (
        <Notice>
          <p>{say('sealedForm')}</p>
        </Notice>
      )}
      <form method="post" action={sectionOf(personId, subject)} novalidate>
        <input type="hidden" name="seen" value={seen ?? ''} />
        <SectionFields {...props} />
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
