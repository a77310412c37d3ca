import { DeskPage } from '../../../../ui/desk-page.tsx'
import { ErrorSummary } from '../../../../ui/error-summary.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { PersonName } from '../../../../ui/person-name.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import { Timeline } from '../../../../ui/timeline.tsx'
import { delegationPath } from '../../../nomination/paths.ts'
import { registrationsPath } from '../../paths.ts'
import type { DeskView } from '../desk-view.ts'
import { words } from '../words.ts'
import { AnswersSection } from './answers-section.tsx'
import { AssistanceSection } from './assistance-section.tsx'
import { LinkSection } from './link-section.tsx'
import { tagOf } from './state-tag.ts'
import { VersionsSection } from './versions-section.tsx'

/** One registration: how it stands, its link, its answers without what is sealed, its versions, its story. */
export function RegistrationPage(view: DeskView) {
  const { frame, registration, person, failed, addressTaken } = view
  const { language, timeZone } = frame
  const say = words(language)
  const name = registration.badgeName ?? person.fullName
  const errors = (failed?.problems ?? []).map(({ field, problem }) => ({ field, text: say(problem) }))
  return (
    <DeskPage
      {...frame}
      title={name}
      crumbs={[{ href: registrationsPath, text: say('title') }, { text: <bdi>{name}</bdi> }]}
      hasErrors={errors.length > 0}
      ownHeading
    >
      <ErrorSummary language={language} errors={errors} />
      <div class="desk-heading">
        <h1 class="ds-heading" data-size="sm">
          <PersonName
            name={registration.ownScriptName ?? name}
            latin={registration.ownScriptName ? name : null}
            honorific={registration.honorific ?? person.honorific}
          />
        </h1>
        <Tag state={tagOf(registration.state)}>{say(`state-${registration.state}`)}</Tag>
      </div>
      <p>
        {say('delegation')}:{' '}
        <a class="ds-link" href={delegationPath(person.delegationId)}>
          <bdi>{view.invitee}</bdi>
        </a>
      </p>
      {!registration.onList && <p>{say('onList')}</p>}
      {addressTaken && (
        <Notice kind="problem" live>
          <p>{say('addressTaken')}</p>
        </Notice>
      )}
      <LinkSection {...view} />
      <AssistanceSection {...view} />
      <AnswersSection {...view} />
      <VersionsSection {...view} />
      <h2 class="ds-heading" data-size="2xs">
        {say('storyTitle')}
      </h2>
      <Timeline language={language} timeZone={timeZone} events={view.story} />
    </DeskPage>
  )
}
