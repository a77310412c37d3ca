import { describe, expect, it } from 'vitest'
import { datesIn } from './dates.ts'

const read = (text: string) => datesIn(text).map(({ date }) => date)

describe('A date', () => {
  it('is read in the languages of correspondence', () => {
    expect(read('Geneva, 5th September, 2023')).toEqual(['2023-09-05'])
    expect(read('Genève, le 22 août 2023')).toEqual(['2023-08-22'])
    expect(read('Ginebra, 25 de agosto de 2023')).toEqual(['2023-08-25'])
    expect(read('جنيف في ٣١ آب ٢٠٢٣')).toEqual(['2023-08-31'])
    expect(read('Женева, 24 августа 2023 года')).toEqual(['2023-08-24'])
  })

  it('of the Buddhist era is brought to ours', () => {
    expect(read('1 September B.E. 2566')).toEqual(['2023-09-01'])
  })

  it('of another calendar is brought to ours', () => {
    expect(read('14 صفر 1445 هـ')).toEqual(['2023-08-30'])
    expect(read('Riyadh, 14 Safar 1445')).toEqual(['2023-08-30'])
    expect(read('الموافق ١٤٤٥/٢/١٤ هـ')).toEqual(['2023-08-30'])
    expect(read('کابل، ۸ سنبله ۱۴۰۲')).toEqual(['2023-08-30'])
    expect(read('تهران ۱۴۰۲/۰۶/۰۸')).toEqual(['2023-08-30'])
    expect(read('አዲስ አበባ፣ ነሐሴ 24 ቀን 2015 ዓ.ም.')).toEqual(['2023-08-30'])
    expect(read('Addis Ababa, 24 Nehase 2015')).toEqual(['2023-08-30'])
    expect(read('30 สิงหาคม พ.ศ. 2566')).toEqual(['2023-08-30'])
    expect(read('ថ្ងៃទី៣០ ខែសីហា ឆ្នាំ២០២៣')).toEqual(['2023-08-30'])
  })

  it('is none where there is no such day', () => {
    expect(read('Tel. 022 555 05 50, 45/13/2023')).toEqual([])
  })
})
