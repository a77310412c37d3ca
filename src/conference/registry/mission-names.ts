import type { Language } from '../../platform/i18n/language.ts'
import type { State } from './state.ts'
import { ofState } from './state-names.ts'

type Bureau = 'mission' | 'observer-mission' | 'embassy' | 'nunciature'

const bureaux: Record<Bureau, Record<Language, string>> = {
  mission: {
    en: 'Permanent Mission',
    fr: 'Mission permanente',
    es: 'Misión Permanente',
    ar: 'البعثة الدائمة',
    km: 'បេសកកម្មអចិន្ត្រៃយ៍',
  },
  'observer-mission': {
    en: 'Permanent Observer Mission',
    fr: 'Mission permanente d’observation',
    es: 'Misión Permanente de Observación',
    ar: 'بعثة المراقبة الدائمة',
    km: 'បេសកកម្មសង្កេតការណ៍អចិន្ត្រៃយ៍',
  },
  embassy: { en: 'Embassy', fr: 'Ambassade', es: 'Embajada', ar: 'سفارة', km: 'ស្ថានទូត' },
  nunciature: {
    en: 'Apostolic Nunciature',
    fr: 'Nonciature apostolique',
    es: 'Nunciatura Apostólica',
    ar: 'السفارة البابوية',
    km: 'ស្ថានទូតសន្តប៉ាប៉ា',
  },
}

/** "Permanent Mission of the Republic of Korea", "Mission permanente d’observation du Saint-Siège", "Embassy of …". */
export function missionName(
  state: State,
  channel: 'geneva' | 'new-york' | 'embassy',
  language: Language,
): string {
  const bureau = bureauOf(state, channel)
  const name = bureaux[bureau][language]
  if (bureau === 'nunciature') return name
  if (language === 'ar' && bureau === 'embassy') return `${name} ${state.names.ar}`
  return language === 'km' ? `${name}${ofState(state, language)}` : `${name} ${ofState(state, language)}`
}

function bureauOf(state: State, channel: 'geneva' | 'new-york' | 'embassy'): Bureau {
  if (channel === 'embassy') return state.iso3 === 'VAT' ? 'nunciature' : 'embassy'
  return state.unStatus === 'observer-state' ? 'observer-mission' : 'mission'
}
