import { mailOf } from "./mail";

const women = [
  "Claudia",
  "Birgit",
  "Elif",
  "Martina",
  "Agnieszka",
  "Julia",
  "Fatima",
  "Stefanie",
  "Natalia",
  "Anja",
  "Thuy",
  "Katharina",
  "Leila",
  "Monika",
  "Mirjana",
  "Hanna",
  "Aylin",
  "Doris",
  "Chiara",
  "Meike",
  "Swetlana",
  "Ruth",
  "Paola",
  "Ines",
  "Zahra",
  "Gudrun",
  "Magdalena",
  "Renate",
  "Esra",
  "Silvia",
];
const men = [
  "Andreas",
  "Cem",
  "Stefan",
  "Markus",
  "Piotr",
  "Holger",
  "Karim",
  "Christian",
  "Dmitri",
  "Florian",
  "Minh",
  "Jörg",
  "Reza",
  "Uwe",
  "Luca",
  "Daniel",
  "Hakan",
  "Tomasz",
  "Frank",
  "Nikos",
  "Jonas",
  "Viktor",
  "Antonio",
  "Bernhard",
  "Youssef",
  "Zoran",
  "Hinnerk",
  "Ahmad",
  "Volker",
  "Matteo",
];
const families = [
  "Bergmann",
  "Kaya",
  "Petersen",
  "Vogt",
  "Nowak",
  "Kessler",
  "Nguyen",
  "Albers",
  "Haidari",
  "Seidel",
  "Rossi",
  "Hoppe",
  "Mansour",
  "Reinhardt",
  "Demir",
  "Böttcher",
  "Horvat",
  "Schröder",
  "Conti",
  "Wendt",
  "Khalil",
  "Dietrich",
  "Mazur",
  "Baumann",
  "Arslan",
  "Eggers",
  "Pham",
  "Krämer",
  "Marković",
  "Stadler",
  "Yılmaz",
  "Heinze",
  "Pohl",
  "Jovanović",
  "Thiele",
  "Wójcik",
  "Sauer",
];

export type Named = { name: string; female: boolean; email: string };

/**
 * Hands out invented names for one city, always the same ones, and never the same one twice.
 * Women and men take turns; origins are as mixed as in any town hall.
 */
export function namesFor(city: string, cityIndex: number): () => Named {
  let turn = 0;
  return () => {
    const female = (turn + cityIndex) % 2 === 0;
    const given = (female ? women : men)[(turn * 7 + cityIndex * 11) % 30] ?? "Kim";
    const family = families[(turn * 5 + cityIndex * 13) % 37] ?? "Weber";
    turn += 1;
    const name = `${given} ${family}`;
    return { name, female, email: mailOf(name, city) };
  };
}
