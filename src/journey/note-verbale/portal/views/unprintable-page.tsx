import { Button } from '../../../../ui/button.tsx'
import type { Mission, MissionFrame } from '../../../../ui/mission-frame.ts'
import { MissionPage } from '../../../../ui/mission-page.tsx'
import { draftCheckPath } from '../../paths.ts'
import { words } from '../words.ts'
import { crumbsTo } from './mission-view.ts'

/** The Note cannot be printed: some of what was typed is in letters that we do not have. */
export function UnprintablePage(props: { frame: MissionFrame; mission: Mission; texts: string[] }) {
  const { frame, texts } = props
  const say = words(frame.language)
  const title = say('unprintableTitle')
  return (
    <MissionPage {...frame} title={title} crumbs={crumbsTo(props, title)}>
      <p>{say('unprintableText')}</p>
      <ul class="bullets">
        {texts.map((text) => (
          <li key={text}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
      <Button href={draftCheckPath}>{say('goOn')}</Button>
    </MissionPage>
  )
}
