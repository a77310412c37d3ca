import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { words } from '../words.ts'

/** Something could not be done: why, that nothing was changed, and the way back. */
export function NotDonePage({ frame, why, back }: { frame: DeskFrame; why: string; back: string }) {
  const say = words(frame.language)
  return (
    <DeskPage {...frame} title={say('notDone')}>
      <Notice kind="attention" title={why} live>
        <p>{say('nothingChanged')}</p>
      </Notice>
      <p>
        <Button variant="secondary" href={back}>
          {say('back')}
        </Button>
      </p>
    </DeskPage>
  )
}
