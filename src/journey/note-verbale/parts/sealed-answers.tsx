import type { Context } from 'hono'
import { handOut } from '../../../platform/http/hand-out.ts'
import type { MessagePart } from '../../../reading/message-reading.ts'
import type { DeskEnv } from '../../../ui/desk-frame.ts'
import { render } from '../../../ui/render.ts'
import { openOriginalPath, openPartPath } from '../paths.ts'
import { isSealed, whyClosed } from '../rules/closed-part.ts'
import type { Correspondence } from '../schema.ts'
import { ClosedPartPage } from '../views/closed-part-page.tsx'

type Here = Context<DeskEnv>

/** The answer where a part is kept closed: why, and for those who may the way to open it for a purpose. */
export function closedPage(c: Here, note: Correspondence, part: MessagePart, isRefused = false): Response {
  const mayOpen = isSealed(part) && mayBe(c, ['manager', 'sponsorship'])
  const page = (
    <ClosedPartPage
      frame={c.var.frame}
      noteId={note.id}
      name={part.name}
      why={whyClosed(part) ?? 'passport'}
      {...(mayOpen ? { openAction: openPartPath(note.id, part.id) } : {})}
      isRefused={isRefused}
    />
  )
  return c.html(render(page), isRefused ? 422 : 403) as Response
}

/** The answer where a whole message holds something sealed. */
export function sealedPage(c: Here, note: Correspondence, isRefused = false): Response {
  const page = (
    <ClosedPartPage
      frame={c.var.frame}
      noteId={note.id}
      name={null}
      why="original"
      {...(mayBe(c, ['manager']) ? { openAction: openOriginalPath(note.id) } : {})}
      isRefused={isRefused}
    />
  )
  return c.html(render(page), isRefused ? 422 : 403) as Response
}

/** The message as it came, to be saved. */
export async function handOutOriginal(c: Here, note: Correspondence): Promise<Response> {
  const bytes = await c.var.office.files.get(note.sha256)
  return handOut(c, { bytes, name: `${nameOf(note)}.eml`, type: 'message/rfc822' })
}

function mayBe(c: Here, roles: readonly string[]): boolean {
  return c.var.who?.roles.some((role) => roles.includes(role)) ?? false
}

/** The day on which it came, then its number or its subject. */
function nameOf({ receivedAt, reference, subject }: Correspondence): string {
  return [receivedAt.toISOString().slice(0, 10), reference ?? subject].filter(Boolean).join(' ')
}
