import { Button } from '../../../ui/button.tsx'
import { ButtonGroup } from '../../../ui/button-group.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { DelegateFrame } from '../delegate.ts'
import { leadOf, type Told } from '../form/in-words.ts'
import { sectionsFor } from '../form/sections.ts'
import { formWords } from '../form/words.ts'
import { sectionPath } from '../paths.ts'
import type { Given } from '../schema.ts'
import { words } from '../words.ts'
import { AnswerList } from './answer-list.tsx'
import { ContactAddress } from './contact-address.tsx'
import { DelegatePage } from './delegate-page.tsx'
import { type FilledSection, SectionFields, sentencesOf } from './section-fields.tsx'

export type SectionPageProps = FilledSection & {
  frame: DelegateFrame
  /** The registration that the form was shown for: one that comes from somebody else's page is not taken. */
  registrationId: string
  /** Leads back to the check of all answers. */
  fromCheck: boolean
  /** What another window saved in the meantime. */
  elsewhere?: Given | undefined
}

/** One subject of the form, on a page of its own. */
export function SectionPage(props: SectionPageProps) {
  const { frame, told, problems, seen, fromCheck, elsewhere } = props
  const { language } = frame
  const say = words(language)
  const { subject } = told.section
  const title = formWords(language)(`${subject}.title`)
  return (
    <DelegatePage frame={frame} title={title} hasErrors={problems.length > 0} back>
      <ErrorSummary language={language} errors={sentencesOf(told, problems)} />
      <Place told={told} />
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <Lead told={told} />
      {elsewhere && (
        <Notice kind="attention" title={say('elsewhereTitle')} live>
          <p>{say('elsewhere')}</p>
          <AnswerList told={told} answers={elsewhere} />
        </Notice>
      )}
      {subject === 'contact' && <ContactAddress language={language} address={told.asked.person.email} />}
      <form method="post" action={sectionPath(subject)} novalidate>
        <input type="hidden" name="registration" value={props.registrationId} />
        <input type="hidden" name="seen" value={seen ?? ''} />
        {fromCheck && <input type="hidden" name="from" value="check" />}
        <SectionFields {...props} />
        <ButtonGroup>
          <Button>{say('save')}</Button>
          <Button variant="secondary" name="later" value="yes">
            {say('later')}
          </Button>
        </ButtonGroup>
      </form>
    </DelegatePage>
  )
}

/** Which page of how many. */
export function Place({ told }: { told: Told }) {
  const all = sectionsFor(told.asked)
  const number = all.findIndex(({ subject }) => subject === told.section.subject) + 1
  return <p class="field-hint">{words(told.language)('step', { number, count: all.length })}</p>
}

/** What the page says before its questions; for an assistant also whether a place of the delegation is taken (NOM-3). */
export function Lead({ told }: { told: Told }) {
  const say = formWords(told.language)
  const isOutside = told.asked.definition.outsideQuota.includes('assistant')
  const place = say(isOutside ? 'assistant.outside' : 'assistant.within')
  return (
    <p>
      {leadOf(told)}
      {told.section.subject === 'assistant' && ` ${place}`}
    </p>
  )
}
