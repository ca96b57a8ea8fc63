export type AuthoritySeed = {
  slug: string;
  name: string;
  /** At most 12 characters, for a tile. */
  shortName: string;
  gssCode: string;
  /** Tile map: columns run west to east from 0, rows north to south from 0. */
  column: number;
  row: number;
};

const authority = (slug: string, name: string, shortName: string, code: number, column: number, row: number) => ({
  slug,
  name,
  shortName,
  gssCode: `E0900${String(code).padStart(4, "0")}`,
  column,
  row,
});

export const authorities: AuthoritySeed[] = [
  authority("city-of-london", "City of London", "City", 1, 4, 3),
  authority("barking-and-dagenham", "Barking and Dagenham", "Barking & D.", 2, 7, 3),
  authority("barnet", "Barnet", "Barnet", 3, 3, 1),
  authority("bexley", "Bexley", "Bexley", 4, 7, 4),
  authority("brent", "Brent", "Brent", 5, 2, 2),
  authority("bromley", "Bromley", "Bromley", 6, 5, 5),
  authority("camden", "Camden", "Camden", 7, 3, 2),
  authority("croydon", "Croydon", "Croydon", 8, 4, 5),
  authority("ealing", "Ealing", "Ealing", 9, 1, 2),
  authority("enfield", "Enfield", "Enfield", 10, 4, 0),
  authority("greenwich", "Greenwich", "Greenwich", 11, 6, 4),
  authority("hackney", "Hackney", "Hackney", 12, 5, 2),
  authority("hammersmith-and-fulham", "Hammersmith and Fulham", "Hamm. & F.", 13, 1, 3),
  authority("haringey", "Haringey", "Haringey", 14, 4, 1),
  authority("harrow", "Harrow", "Harrow", 15, 2, 1),
  authority("havering", "Havering", "Havering", 16, 7, 2),
  authority("hillingdon", "Hillingdon", "Hillingdon", 17, 0, 2),
  authority("hounslow", "Hounslow", "Hounslow", 18, 0, 3),
  authority("islington", "Islington", "Islington", 19, 4, 2),
  authority("kensington-and-chelsea", "Kensington and Chelsea", "Kens. & C.", 20, 2, 3),
  authority("kingston-upon-thames", "Kingston upon Thames", "Kingston", 21, 2, 5),
  authority("lambeth", "Lambeth", "Lambeth", 22, 3, 4),
  authority("lewisham", "Lewisham", "Lewisham", 23, 5, 4),
  authority("merton", "Merton", "Merton", 24, 3, 5),
  authority("newham", "Newham", "Newham", 25, 6, 3),
  authority("redbridge", "Redbridge", "Redbridge", 26, 6, 2),
  authority("richmond-upon-thames", "Richmond upon Thames", "Richmond", 27, 1, 4),
  authority("southwark", "Southwark", "Southwark", 28, 4, 4),
  authority("sutton", "Sutton", "Sutton", 29, 3, 6),
  authority("tower-hamlets", "Tower Hamlets", "Tower Ham.", 30, 5, 3),
  authority("waltham-forest", "Waltham Forest", "Waltham F.", 31, 5, 1),
  authority("wandsworth", "Wandsworth", "Wandsworth", 32, 2, 4),
  authority("westminster", "Westminster", "Westminster", 33, 3, 3),
];
