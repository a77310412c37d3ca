import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { applyImport } from '../../conference/import/apply-import.ts'
import { knownInvitees } from '../../conference/import/known-invitees.ts'
import { type ImportPlan, planImport } from '../../conference/import/plan-import.ts'
import { registryTable, registryTemplate } from '../../conference/import/registry-table.ts'
import type { Office } from '../../conference/office/office.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { files } from '../../platform/files/schema.ts'
import { readTable } from '../../platform/tables/read-table.ts'
import { type TableToWrite, tableTypes, writeTable } from '../../platform/tables/write-table.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { exportPath, importConfirmationPath, importPath, importTemplatePath, inviteesPath } from './paths.ts'
import { type ImportError, ImportPage, mostMegabytes } from './views/import-page.tsx'
import { ImportPlanPage } from './views/import-plan-page.tsx'

const limit = bodyLimit({
  maxSize: mostMegabytes * 1024 * 1024 + 100_000,
  onError: (c) => importPage(c as Context<DeskEnv>, { code: 'too-large' }, 413),
})

/** The import of a table in two steps: what it would do, then the person's decision. And the way out: template, export. */
export const importRoutes = new Hono<DeskEnv>()
  .get(importPath, (c) => importPage(c))
  .post(importPath, limit, async (c) => {
    const { table } = await c.req.parseBody()
    if (!(table instanceof File) || table.size === 0) return importPage(c, { code: 'none' })
    const bytes = new Uint8Array(await table.arrayBuffer())
    const plan = await planOf(c, c.var.office.database.drizzle, bytes)
    if ('code' in plan) return importPage(c, plan)
    const sha256 = await keep(c.var.office, bytes)
    return c.html(render(<ImportPlanPage frame={c.var.frame} plan={plan} file={sha256} />))
  })
  .post(importConfirmationPath, limit, async (c) => {
    const { file, digest } = await c.req.parseBody()
    const bytes = await c.var.office.files.get(String(file)).catch(() => undefined)
    if (!bytes) return importPage(c, { code: 'gone' })
    const done = await c.var.perform(async (act) => {
      const plan = await planOf(c, act.tx, bytes)
      const isWhatWasSeen = 'steps' in plan && plan.digest === digest
      if (isWhatWasSeen) await applyImport(act, plan)
      return { plan, isWhatWasSeen }
    })
    if ('code' in done.plan) return importPage(c, done.plan)
    if (done.isWhatWasSeen) return c.redirect(`${inviteesPath}?imported=${done.plan.steps.length}`, 303)
    return c.html(
      render(<ImportPlanPage frame={c.var.frame} plan={done.plan} file={String(file)} hasChanged />),
      422,
    )
  })
  .get(importTemplatePath, (c) => handOut(c, registryTemplate(), 'xlsx'))
  .get(exportPath, async (c) => {
    const { office } = c.var
    const format = c.req.query('format') === 'csv' ? 'csv' : 'xlsx'
    return handOut(c, await registryTable(office.database, office.conference.id), format)
  })

/** Keeps the table until the person decides; retention finds it by its row. */
async function keep({ files: store, database, clock }: Office, bytes: Uint8Array): Promise<string> {
  const { sha256, size } = await store.put(bytes)
  await database.drizzle.insert(files).values({ sha256, size, createdAt: clock.now() }).onConflictDoNothing()
  return sha256
}

/** What the table would do now, or why it cannot be read. */
async function planOf(
  c: Context<DeskEnv>,
  drizzle: Parameters<typeof knownInvitees>[0] | Transaction,
  bytes: Uint8Array,
): Promise<ImportPlan | ImportError> {
  const { office } = c.var
  const read = await readTable(bytes)
  if (!read.ok) return { code: read.problem }
  const known = await knownInvitees(drizzle, office.conference.id)
  const plan = planImport(read.rows, known, office.definition())
  return plan.missing.length > 0 ? { code: 'missing', columns: plan.missing } : plan
}

function importPage(c: Context<DeskEnv>, error?: ImportError, status: 413 | 422 = 422) {
  return c.html(render(<ImportPage frame={c.var.frame} error={error} />), error ? status : 200)
}

async function handOut(c: Context<DeskEnv>, table: TableToWrite, format: 'xlsx' | 'csv') {
  const bytes = await writeTable(table, format)
  const name = `${c.var.office.conference.slug}-${table.name.toLowerCase()}.${format}`
  return c.body(bytes.slice().buffer, 200, {
    'content-type': tableTypes[format],
    'content-disposition': `attachment; filename="${name}"`,
  })
}
