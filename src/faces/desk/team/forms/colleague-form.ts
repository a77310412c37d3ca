import * as v from 'valibot'
import { isRole, type Role } from '../../../../conference/roles.ts'
import type { RoleGiven } from '../../../../conference/staff/change-roles.ts'
import type { ColleagueGiven } from '../../../../conference/staff/invite-colleague.ts'
import { endOfDay } from '../../../../platform/clock/day-in-zone.ts'

/** What was typed, to be shown again. `until`: YYYY-MM-DD, for an auditor. */
export type ColleagueTyped = {
  name: string
  address: string
  language: string
  roles: Role[]
  until: string
}

/** What is wrong, by the field and the code of its sentence. */
export type ColleagueErrors = {
  name?: 'name'
  address?: 'address' | 'known'
  roles?: 'roles' | 'lastManager'
  until?: 'untilMissing' | 'untilWrong' | 'untilPast'
}

type Form = Record<string, unknown>

const Name = v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(100))
const Address = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(254), v.email())

/** Reads the form of a new colleague. */
export function readColleague(
  form: Form,
  zone: Zone,
): { given: ColleagueGiven } | { typed: ColleagueTyped; errors: ColleagueErrors } {
  const typed = typedOf(form)
  const name = v.safeParse(Name, typed.name)
  const address = v.safeParse(Address, typed.address)
  const roles = rolesOf(typed, zone)
  const errors: ColleagueErrors = {
    ...(name.success ? {} : { name: 'name' }),
    ...(address.success ? {} : { address: 'address' }),
    ...('errors' in roles ? roles.errors : {}),
  }
  if (!name.success || !address.success || 'errors' in roles) return { typed, errors }
  const language = typed.language === 'fr' ? 'fr' : 'en'
  return { given: { name: name.output, address: address.output, language, roles: roles.given } }
}

/** Reads the form that changes somebody's roles. */
export function readRoles(
  form: Form,
  zone: Zone,
): { given: RoleGiven[] } | { typed: ColleagueTyped; errors: ColleagueErrors } {
  const typed = typedOf(form)
  const roles = rolesOf(typed, zone)
  return 'errors' in roles ? { typed, errors: roles.errors } : roles
}

/** Where days end, and when it is: the machine's time. */
type Zone = { timeZone: string; now: Date }

/** An auditor comes for a limited time; the other roles stay until somebody ends them. */
function rolesOf(
  { roles, until }: ColleagueTyped,
  { timeZone, now }: Zone,
): { given: RoleGiven[] } | { errors: ColleagueErrors } {
  if (roles.length === 0) return { errors: { roles: 'roles' } }
  if (!roles.includes('auditor')) return { given: roles.map((role) => ({ role, until: null })) }
  if (until === '') return { errors: { until: 'untilMissing' } }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until) || Number.isNaN(Date.parse(until)))
    return { errors: { until: 'untilWrong' } }
  const end = endOfDay(until, timeZone)
  if (end <= now) return { errors: { until: 'untilPast' } }
  return { given: roles.map((role) => ({ role, until: role === 'auditor' ? end : null })) }
}

function typedOf(form: Form): ColleagueTyped {
  const text = (name: string) => (typeof form[name] === 'string' ? form[name] : '')
  const roles = [form.roles].flat().map(String).filter(isRole)
  return {
    name: text('name'),
    address: text('address'),
    language: text('language'),
    roles,
    until: text('until').trim(),
  }
}
