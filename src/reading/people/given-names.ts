import { folded } from '../text/script.ts'

/** Given names that stand second in Spanish and Portuguese double names ("Juan Carlos", "Armando João"). */
const given = new Set(
  `maria jose juan carlos luis ana jesus antonio manuel miguel angel francisco fernando javier jorge pedro pablo rafael ramon raul ricardo roberto ruben sergio victor alberto alejandro alfonso alfredo andres arturo augusto cesar daniel david diego eduardo enrique ernesto esteban felipe gabriel guillermo gustavo hector hugo ignacio ivan jaime jairo joaquin julio leonardo marco mario martin mauricio nicolas oscar patricio rodrigo samuel santiago sebastian tomas vicente william wilson alba alicia amanda amparo andrea angela beatriz blanca carmen carolina catalina cecilia clara claudia cristina dary diana elena elisa elizabeth esperanza esther eugenia eva fernanda gabriela gloria graciela ines irene isabel josefina juana julia laura leonor leticia lorena lourdes lucia luisa luz magdalena marcela margarita marta martha mercedes monica natalia nelly noelia olga paola patricia paulina pilar raquel rocio rosa rosario ruth sandra sara silvia sofia sonia susana teresa valentina veronica victoria virginia viviana yolanda joao antonia francisca fatima helena joaquim paulo tiago rui nuno filipe armando domingos alberta celeste lurdes graca conceicao xavier alexander alexandra edison washington wilmer milton nelson freddy edgar german geovanny gladys janeth jessica karina liliana maribel mariela milagros miriam nancy narcisa norma piedad rita ximena yadira adriana alejandra alfonsina ariel bruno camila cesar dolores edwin elsa emilio erika fabian fabiola federico fidel flor franklin genaro gilberto gonzalo ingrid israel jacqueline johanna jonathan kevin leonel lidia lina luciana manuela marcelo marina marisol maximo moises noe omar orlando oswaldo rene rodolfo rogelio rolando romulo saul simon ulises vladimir walter yesenia`.split(
    /\s+/,
  ),
)

/** Is this a given name that people bear in Spanish and Portuguese? */
export function isGivenName(name: string | undefined): boolean {
  return name !== undefined && given.has(folded(name))
}
