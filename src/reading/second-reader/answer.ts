import * as v from 'valibot'

const text = v.optional(v.nullable(v.pipe(v.string(), v.maxLength(400))))

/** What a second reader answers. */
export const answerSchema = v.object({
  people: v.pipe(
    v.array(
      v.object({
        fullName: v.pipe(v.string(), v.minLength(2), v.maxLength(200)),
        title: text,
        organisation: text,
        email: text,
        sponsorship: v.optional(
          v.nullable(v.object({ asked: v.boolean(), quote: v.pipe(v.string(), v.maxLength(1000)) })),
        ),
      }),
    ),
    v.maxLength(40),
  ),
})

export type Answer = v.InferOutput<typeof answerSchema>
