import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { render } from '../../ui/render.ts'
import { askForAddress, confirmAddress } from './commands/change-address.ts'
import type { DelegateEnv } from './delegate.ts'
import { readNewAddress } from './form/address-form.ts'
import { addressConfirmationPath, addressPath } from './paths.ts'
import { waitingAddress } from './queries/waiting-address.ts'
import { AddressDonePage, AddressPage, type AddressProblem } from './views/address-pages.tsx'

type Here = Context<DelegateEnv>

const small = bodyLimit({ maxSize: 64 * 1024 })
const problems = { wrong: 'codeWrong', over: 'codeOver', 'address-taken': 'addressTaken' } as const

/** Changing the address: confirmed at the old one by a code (REG-1). */
export const addressRoutes = new Hono<DelegateEnv>()
  .get(addressPath, (c) => page(c))
  .post(addressPath, small, async (c) => {
    const { address: typed } = await c.req.parseBody()
    const read = readNewAddress(typed)
    if (!read.ok) return page(c, read.problem, String(typed ?? ''))
    const { office, delegate } = c.var
    const asked = await c.var.perform((act) =>
      askForAddress(act, office.definition(), delegate.person.id, read.address),
    )
    if (asked === 'same') return page(c, 'addressSame', read.address)
    return asked === 'too-often' ? page(c, 'addressOften', read.address) : c.redirect(addressPath, 303)
  })
  .post(addressConfirmationPath, small, async (c) => {
    const { code } = await c.req.parseBody()
    if (typeof code !== 'string' || !code.trim()) return page(c, 'codeMissing')
    const { office, delegate, delegateFrame } = c.var
    const address = await waitingAddress(office.database.drizzle, delegate.registration.id)
    const done = await c.var.perform((act) => confirmAddress(act, delegate.person.id, code))
    if (!done) return c.notFound()
    if (done !== 'confirmed') return page(c, problems[done])
    return c.html(render(<AddressDonePage frame={delegateFrame} address={address ?? ''} />))
  })

async function page(c: Here, problem?: AddressProblem, typed = ''): Promise<Response> {
  const { office, delegate, delegateFrame } = c.var
  const view = (
    <AddressPage
      frame={delegateFrame}
      delegate={delegate}
      waiting={await waitingAddress(office.database.drizzle, delegate.registration.id)}
      typed={typed}
      problem={problem}
    />
  )
  return c.html(render(view), problem ? 422 : 200)
}
