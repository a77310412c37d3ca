import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { openingPurposes } from '../forms/opening-form.ts'
import { words } from '../parts/words.ts'
import { notePath } from '../paths.ts'

export type ClosedPartProps = {
  frame: DeskFrame
  noteId: string
  name: string | null
  /** Why a part is closed; 'original': the whole message, since it holds something sealed. */
  why: 'passport' | 'executable' | 'misnamed' | 'original'
  /** Where it is opened for a purpose; missing for those who may not. */
  openAction?: string
  /** No purpose was chosen. */
  isRefused: boolean
}

/** What is not opened: why, and what to do instead, or the way to open it for a purpose. */
export function ClosedPartPage({ frame, noteId, name, why, openAction, isRefused }: ClosedPartProps) {
  const { language } = frame
  const say = words(language)
  const error = isRefused ? say('purposeMissing') : undefined
  return (
    <DeskPage
      {...frame}
      title={say(why === 'original' ? 'closedOriginal' : 'closed')}
      hasErrors={Boolean(error)}
    >
      {error && <ErrorSummary language={language} errors={[{ field: 'purpose', text: error }]} />}
      {name && (
        <p>
          <bdi>{name}</bdi>
        </p>
      )}
      <Notice kind="attention" title={say(why === 'original' ? 'original' : `why-${why}`)}>
        <p>{say(openAction ? 'opens' : 'instead')}</p>
      </Notice>
      {openAction && (
        <form method="post" action={openAction} novalidate>
          <Radios
            language={language}
            name="purpose"
            legend={say('purpose')}
            error={error}
            choices={openingPurposes.map((value) => ({ value, text: say(`purpose-${value}`) }))}
          />
          <Button>{say('open')}</Button>
        </form>
      )}
      <p>
        <Button variant="secondary" href={notePath(noteId)}>
          {say('back')}
        </Button>
      </p>
    </DeskPage>
  )
}
