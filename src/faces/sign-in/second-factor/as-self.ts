import type { Context } from 'hono'
import type { OfficeEnv } from '../../../conference/office/env.ts'
import { type Act, perform } from '../../../platform/journal/act.ts'

type Here = Context<OfficeEnv>

/** Who has opened the link, whether the door is open to them yet or not. */
export function accountHere({
  var: { halfway, who },
}: Here): { id: string; name: string; address: string } | undefined {
  return halfway?.account ?? who?.account
}

/** What is done here is done by the person, though the door is not open to them yet. */
export function asSelf<T>(c: Here, change: (act: Act) => Promise<T>): Promise<T> {
  const account = accountHere(c)
  if (!account) throw new Error('Nobody is signed in')
  const by = { kind: 'staff', id: account.id, name: account.name } as const
  return perform(c.var.office.stage, by, change)
}
