import { beforeAll, describe, expect, it } from 'vitest'
import { type RegistryDesk, registryDesk } from '../../../tests/registry/registry-desk.ts'

let desk: RegistryDesk

beforeAll(async () => {
  desk = await registryDesk()
})

const ask: RegistryDesk['ask'] = (path, options) => desk.ask(path, options)
const inviteeId = (code: string) => desk.inviteeId(code)

describe('The import', () => {
  const upload = (text: string) => {
    const form = new FormData()
    form.set('table', new File([text], 'contacts.csv'))
    return form
  }
  const table =
    'kind;name;channel;address\nstate;Ghana;geneva;ghana@mission.example\nstate;Gana;geneva;x@y.example\n'

  it('shows what it would do, stores that and no more, and says how much', async () => {
    const plan = await ask('/desk/registry/import', { post: upload(table) })
    expect(plan.words).toContain('No State of this name. Did you mean Ghana?')
    const value = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(plan.text)?.[1] ?? ''
    const confirmed = { file: value('file'), digest: value('digest') }

    const done = await ask('/desk/registry/import/confirmation', { post: confirmed })
    expect([done.status, done.location]).toEqual([303, '/desk/invitees?imported=1'])
    expect((await ask(`/desk/invitees/${await inviteeId('GHA')}`)).text).toContain('ghana@mission.example')

    expect((await ask(done.location ?? '')).words).toContain('The table was imported: 1 change stored.')
    const again = await ask('/desk/registry/import/confirmation', { post: confirmed })
    expect(again.status).toBe(422)
    expect(again.words).toContain('The registry has changed since you looked')
  })

  it('says what is wrong with a file', async () => {
    expect((await ask('/desk/registry/import', { post: upload('') })).words).toContain('Choose a file.')
    const missing = await ask('/desk/registry/import', { post: upload('code;address\nUGA;x@y.example\n') })
    expect([missing.status, missing.words.includes('These columns are missing: kind.')]).toEqual([422, true])
    const gone = await ask('/desk/registry/import/confirmation', {
      post: { file: '../../etc/passwd', digest: 'x' },
    })
    expect(gone.status).toBe(422)
  })

  it('hands out a template and the registry', async () => {
    const csv = await ask('/desk/registry/export?format=csv')
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="phnom-penh-2023-registry.csv"')
    expect(csv.text).toContain('state,UGA,Uganda')
    expect((await ask('/desk/registry/import/template')).headers.get('content-type')).toContain(
      'spreadsheetml',
    )
  })
})
