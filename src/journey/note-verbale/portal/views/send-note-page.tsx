import type { Definition } from '../../../../conference/definition/definition.ts'
import { shortInstant } from '../../../../platform/i18n/dates.ts'
import { Button } from '../../../../ui/button.tsx'
import { MissionPage } from '../../../../ui/mission-page.tsx'
import { documentsPath, draftCheckPath, draftHeadPath, regretPath } from '../../paths.ts'
import type { NextDue } from '../../rules/next-due.ts'
import type { NoteDraft } from '../../schema.ts'
import { missionKind } from '../mission-kind.ts'
import { words } from '../words.ts'
import { DueBox } from './due-box.tsx'
import { crumbsTo, type MissionView } from './mission-view.ts'

type Props = MissionView & { definition: Definition; due: NextDue; draft: NoteDraft | undefined }

/** The two ways to send a Note: as it is, or with the help of a form. */
export function SendNotePage(props: Props) {
  const { frame, mission, terms, definition, due } = props
  const { language } = frame
  const say = words(language)
  const kind = missionKind(mission)
  return (
    <MissionPage {...frame} title={say('sendTitle', kind)} crumbs={crumbsTo(props)}>
      <p>{say('sendIntro', { ...kind, count: terms.representativesPerDelegation })}</p>
      <DueBox definition={definition} language={language} mission={mission} due={due} />
      <section aria-labelledby="have">
        <h2 class="ds-heading" data-size="sm" id="have">
          {say('haveTitle', kind)}
        </h2>
        <p>{say('haveText', kind)}</p>
        <Button href={documentsPath}>{say('haveButton', kind)}</Button>
      </section>
      <section aria-labelledby="write">
        <h2 class="ds-heading" data-size="sm" id="write">
          {say('writeTitle')}
        </h2>
        <p>{say('writeText', kind)}</p>
        <Begin {...props} />
      </section>
      <section aria-labelledby="regret">
        <h2 class="ds-heading" data-size="sm" id="regret">
          {say('regretTitle')}
        </h2>
        <p>{say('regretShort')}</p>
        <Button variant="secondary" href={regretPath}>
          {say('regretTitle')}
        </Button>
      </section>
      <section aria-labelledby="mail">
        <h2 class="ds-heading" data-size="sm" id="mail">
          {say('mailTitle')}
        </h2>
        <p>
          {say('mailText')}{' '}
          <a href={`mailto:${definition.secretariat.mailbox}`}>
            <bdi>{definition.secretariat.mailbox}</bdi>
          </a>
        </p>
      </section>
    </MissionPage>
  )
}

function Begin({ frame, mission, draft }: Props) {
  const say = words(frame.language)
  if (!draft?.form)
    return (
      <Button variant="secondary" href={draftHeadPath}>
        {say('writeButton', missionKind(mission))}
      </Button>
    )
  const { zone, place } = mission.time
  const at = shortInstant(draft.changedAt, frame.language, zone)
  return (
    <>
      <p>{say('begun', { at, place, count: draft.form.people.length })}</p>
      <Button variant="secondary" href={draftCheckPath}>
        {say('goOn')}
      </Button>
    </>
  )
}
