import type { Minute, Offer, Sponsorship } from './schema.ts'

declare module '../../platform/journal/events.ts' {
  interface Events {
    'sponsorship.requested': Sponsorship
    'sponsorship.eligibilityDecided': Sponsorship
    'sponsorship.estimated': Sponsorship
    'sponsorship.reviewed': Sponsorship
    'sponsorship.decided': Sponsorship
    'sponsorship.minuted': Minute
    'sponsorship.offered': { sponsorship: Sponsorship; offer: Offer }
    'sponsorship.reminded': { sponsorship: Sponsorship; offer: Offer }
    'sponsorship.answered': { sponsorship: Sponsorship; offer: Offer }
    'sponsorship.lapsed': { sponsorship: Sponsorship; offer: Offer }
    'sponsorship.ended': Sponsorship
    'sponsorship.budgetSet': { total: number; currency: string }
  }
}
