import { Button } from '../../../../ui/button.tsx'
import { Field } from '../../../../ui/field.tsx'
import type { Mission, MissionFrame } from '../../../../ui/mission-frame.ts'
import { MissionPage } from '../../../../ui/mission-page.tsx'
import { regretPath } from '../../paths.ts'
import { missionKind } from '../mission-kind.ts'
import { words } from '../words.ts'
import { crumbsTo } from './mission-view.ts'

type Props = {
  frame: MissionFrame
  mission: Mission
  entry: string
  typed?: string | undefined
  isTooLong?: boolean | undefined
}

/** Saying that one cannot take part; a Note can still be sent afterwards. */
export function RegretPage(props: Props) {
  const { frame, mission, entry, typed = '', isTooLong } = props
  const say = words(frame.language)
  const title = say('regretTitle')
  const error = isTooLong ? say('tooLong') : undefined
  return (
    <MissionPage
      {...frame}
      title={title}
      crumbs={crumbsTo(props, title)}
      errors={error ? [{ field: 'text', text: error }] : []}
    >
      <p>{say('regretText', missionKind(mission))}</p>
      <form method="post" action={regretPath} novalidate>
        <input type="hidden" name="entry" value={entry} />
        <Field
          language={frame.language}
          name="text"
          as="textarea"
          rows={4}
          label={say('regretWords')}
          value={typed}
          error={error}
          dir="auto"
          optional
          width="full"
        />
        <Button>{say('regretButton')}</Button>
      </form>
    </MissionPage>
  )
}
