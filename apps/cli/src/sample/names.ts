/** Names for people who do not exist. Given and family names are joined at random; no real person is meant. */
export const givenNames: readonly string[] = `
  Ada Aiden Alma Amara Amir Ana Andre Anouk Asha Beatriz Bodhi Calla Camila Cedric Chidi Chloé Clara Dante Daniela
  Darius Dov Eira Elías Eliza Emeka Esme Farah Felix Fern Gael Gideon Hana Haruki Hugo Ida Ilan Imani Inés Iris
  Isla Jabari Jonah José Juno Kaia Keanu Kofi Lani Laszlo Leif Lila Luca Lucía Mabel Malik Marisol Mateo Maya Milo
  Mira Nadia Nico Noor Odette Omar Orla Otto Paloma Pearl Quinn Rafael Ravi Renée Rhys Rocío Ruth Sable Santiago
  Sefa Selma Sofía Soren Tamsin Tariq Thea Tomás Uma Vera Viggo Wren Xiomara Yara Yusuf Zadie Zeke Zoë
`
  .trim()
  .split(/\s+/);

export const familyNames: readonly string[] = `
  Abara Achterberg Aldersey Amberley Ashgrove Baptiste Barrowclough Beaumarsh Bellweather Brightwater Brookhollow
  Cabrera Calloway Castañeda Chaudhury Cinderford Copperwood Córdova Cranmere Dabrowska Delacroix Dunmere Eastlake
  Ekwueme Elderfield Fairbrook Fennimore Fernández Fieldstone Garrigan Gladwell Goldfinch Greywood Guerrero
  Halloway Harrowgate Hazelmere Herrera Hollister Ibáñez Inkpen Ironwood Juniper Kahale Kestrel Kingfisher
  Kowalczyk Lakewright Larkspur Lightbody Linwood Lomax Marigold Marshbank Meadowcroft Mbeki Millhouse Montoya
  Moonfield Muñoz Nakashima Nettlefold Nightingale Núñez Oakhurst O’Dell Okonjo Orozco Ostrander Pacheco Partridge
  Pebblewhite Peña Pennywell Quillfeather Quiroga Rainford Ravenscroft Reyes Riverton Rosewarne Saltmarsh Sandoval
  Silverlock Snowberry Stonebridge Sunderby Talavera Tanglewood Thistledown Thornbury Tumbleweed Umber Underhill
  Valverde Vang Wetherby Whitlow Wildgoose Winterbourne Xiong Yarrow Yellowlees Zamora Zephyrine Šimek
`
  .trim()
  .split(/\s+/);
