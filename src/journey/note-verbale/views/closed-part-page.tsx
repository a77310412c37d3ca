import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { words } from '../parts/words.ts'
import { notePath } from '../paths.ts'

export type ClosedPartProps = {
  frame: DeskFrame
  noteId: string
  name: string | null
  why: 'passport' | 'executable' | 'misnamed'
}

/** A part that is not opened: why, and what to do instead. */
export function ClosedPartPage({ frame, noteId, name, why }: ClosedPartProps) {
  const say = words(frame.language)
  return (
    <DeskPage {...frame} title={say('closed')}>
      {name && (
        <p>
          <bdi>{name}</bdi>
        </p>
      )}
      <Notice kind="attention" title={say(`why-${why}`)}>
        <p>{say('instead')}</p>
      </Notice>
      <p>
        <Button variant="secondary" href={notePath(noteId)}>
          {say('back')}
        </Button>
      </p>
    </DeskPage>
  )
}
