/** What each generated city says about where it wants to be: in its own words, in plain German and in English. */
export const visions: Record<string, { de: string; plain: string; en: string }> = {
  neuhafen: {
    de: "Neuhafen ist eine Stadt des Ankommens. Wer hier an Land geht, findet Arbeit, Freunde und einen eigenen Schlüssel.",
    plain:
      "Neuhafen ist eine Hafenstadt. Hier kommen viele Menschen an. Sie finden Arbeit, Freunde und eine Wohnung.",
    en: "Neuhafen is a city of arrivals. Whoever comes ashore here finds work, friends and a key of their own.",
  },
  "kreis-lindental": {
    de: "Im Kreis Lindental hilft nicht der Zufall, sondern die Nachbarschaft: von der ersten Woche bis zum ersten eigenen Dach.",
    plain: "Im Kreis Lindental helfen die Nachbarn. Von der ersten Woche an. Bis jeder eine Wohnung hat.",
    en: "In Lindental it is not chance that helps but the neighbourhood: from the first week to the first roof of one's own.",
  },
  falkenried: {
    de: "Falkenried bleibt eine Stadt, in der man sich grüßt. Das gilt vom ersten Tag an und für alle.",
    plain: "In Falkenried grüßen sich die Menschen. Alle gehören dazu. Vom ersten Tag an.",
    en: "Falkenried remains a town where people greet each other. That holds from the first day and for everyone.",
  },
  "landkreis-erlengau": {
    de: "Im Erlengau lernt, arbeitet und feiert man zusammen. Niemand geht auf dem Weg zwischen zwei Ämtern verloren.",
    plain: "Im Erlengau lernen, arbeiten und feiern alle zusammen. Die Ämter sprechen sich ab.",
    en: "In Erlengau people learn, work and celebrate together. Nobody gets lost on the way between two offices.",
  },
  "verbandsgemeinde-rebenhang": {
    de: "In unseren Dörfern ist Platz. Wer bleibt, wird Nachbar, im Weinberg, in der Werkstatt und im Verein.",
    plain: "In unseren Dörfern ist Platz für neue Menschen. Wir arbeiten zusammen und sind Nachbarn.",
    en: "There is room in our villages. Whoever stays becomes a neighbour, in the vineyard, the workshop and the club.",
  },
  tuchstadt: {
    de: "Tuchstadt ist mit Zugewanderten groß geworden und wird es wieder. Wir verbinden Können mit Arbeit und Menschen miteinander.",
    plain:
      "Früher kamen viele Menschen nach Tuchstadt und halfen der Stadt. Heute ist es wieder so. Alle sollen arbeiten und sich kennen.",
    en: "Tuchstadt grew with newcomers and will do so again. We connect skills with work and people with each other.",
  },
  "landkreis-ostermoor": {
    de: "Zwischen Moor und Meer ist kein Weg zu weit. Hilfe kommt dorthin, wo Menschen wohnen.",
    plain: "Unser Landkreis ist groß. Die Hilfe kommt zu den Menschen. Auch in kleine Dörfer.",
    en: "Between moor and sea no way is too far. Help comes to where people live.",
  },
  muehlbronn: {
    de: "In Mühlbronn kennt jede Familie jemanden, den sie fragen kann. Wer will, findet in zwei Jahren Arbeit und Wohnung.",
    plain:
      "In Mühlbronn hat jede Familie einen Menschen zum Fragen. In zwei Jahren gibt es Arbeit und eine Wohnung.",
    en: "In Mühlbronn every family knows someone to ask. Whoever wants to finds work and a home within two years.",
  },
  salzbrueck: {
    de: "Salzbrück baut Brücken: vom Kurs in den Betrieb, aus der Unterkunft in die Straße, vom Nebeneinander zum Miteinander.",
    plain:
      "Salzbrück hilft beim nächsten Schritt. Vom Sprachkurs zur Arbeit. Von der Unterkunft in die Wohnung. Alle leben zusammen.",
    en: "Salzbrück builds bridges: from the course to the company, from the shelter to the street, from side by side to together.",
  },
  hammerfurt: {
    de: "In Hammerfurt zählt, was du anpackst. Wir öffnen Werkstore, Schultüren und Wohnungen.",
    plain: "In Hammerfurt ist Arbeit wichtig. Wir öffnen Firmen, Schulen und Wohnungen für alle.",
    en: "In Hammerfurt what counts is what you take on. We open factory gates, school doors and flats.",
  },
  "landkreis-silberau": {
    de: "Silberau braucht Menschen und Menschen brauchen Silberau. Wir sorgen dafür, dass sie bleiben wollen und bleiben können.",
    plain: "In Silberau fehlen Menschen. Neue Menschen sind willkommen. Sie sollen gern hier bleiben.",
    en: "Silberau needs people and people need Silberau. We make sure that they want to stay and can stay.",
  },
  seeborn: {
    de: "In Seeborn ist niemand lange fremd. Wir teilen, was wir haben: Zeit, Werkzeug und den Blick auf den See.",
    plain: "In Seeborn ist niemand lange fremd. Wir helfen einander und haben Zeit füreinander.",
    en: "In Seeborn nobody stays a stranger for long. We share what we have: time, tools and the view of the lake.",
  },
  deichhusen: {
    de: "In Deichhusen arbeitet man zusammen oder gar nicht. Wer mit anpackt, gehört dazu.",
    plain: "In Deichhusen arbeiten alle zusammen. Wer mitmacht, gehört dazu.",
    en: "In Deichhusen people work together or not at all. Whoever lends a hand belongs.",
  },
  "landkreis-auental": {
    de: "Im Auental kommen Betriebe und Geflüchtete in sechs Monaten zusammen, mit einer Ansprechperson statt mit sieben.",
    plain: "Im Auental finden Firmen und Menschen zusammen. In sechs Monaten. Eine Person hilft dabei.",
    en: "In Auental employers and refugees come together within six months, with one contact person instead of seven.",
  },
  klosterau: {
    de: "Klosterau ist eine Stadt des Handwerks. Wer ein Handwerk kann oder lernen will, findet hier eine Werkstatt.",
    plain: "In Klosterau gibt es viel Handwerk. Wer ein Handwerk kann oder lernen will, findet hier Arbeit.",
    en: "Klosterau is a town of crafts. Whoever knows a trade or wants to learn one finds a workshop here.",
  },
  eichfurt: {
    de: "Arbeit ist in Eichfurt der Anfang, nicht das Ende der Integration. Deutsch, Betreuung und Anerkennung gehen mit.",
    plain: "In Eichfurt beginnt man früh mit Arbeit. Deutsch lernt man dabei. Für Kinder gibt es Betreuung.",
    en: "In Eichfurt work is the beginning of integration, not its end. German, childcare and recognition come along.",
  },
  "landkreis-bergquell": {
    de: "Im Landkreis Bergquell findet jede und jeder einen Platz zum Arbeiten und Lernen, auch außerhalb der Städte.",
    plain: "Im Landkreis Bergquell gibt es Arbeit und Lernen für alle. Auch in den Dörfern.",
    en: "In Bergquell everyone finds a place to work and learn, outside the towns too.",
  },
  "kreis-rheinwiesen": {
    de: "Am Fluss war immer Bewegung. Der Kreis Rheinwiesen macht aus Ankunft Arbeit und aus Arbeit Heimat.",
    plain: "Am Fluss kommen Menschen an. Sie finden Arbeit. Dann fühlen sie sich zu Hause.",
    en: "There has always been movement along the river. Rheinwiesen turns arrival into work and work into home.",
  },
};
