<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ScriptedAdmin</name>
    <message>
        <source>The practice console refused the entry: %1</source>
        <extracomment>%1 is the text on the practice console&apos;s page</extracomment>
        <translation>Die Übungskonsole hat den Eintrag abgelehnt: %1</translation>
    </message>
    <message>
        <source>Check the values on the card and paste them again.</source>
        <translation>Prüfen Sie die Werte auf der Karte und fügen Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>The practice console does not answer.</source>
        <translation>Die Übungskonsole antwortet nicht.</translation>
    </message>
    <message>
        <source>The boxes “To App” are not there yet.</source>
        <translation>Die Kästchen unter „To App“ gibt es noch nicht.</translation>
    </message>
    <message>
        <source>The practice console has no page for this.</source>
        <translation>Die Übungskonsole hat dafür keine Seite.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Take two apps instead of one, as the SCIM 2.0 Test App (Header Auth) sends the secret bare: “oneApp”: false.</source>
        <translation>Nehmen Sie zwei Apps statt einer, denn die SCIM 2.0 Test App (Header Auth) sendet das Secret ohne Zusatz: „oneApp“: false.</translation>
    </message>
</context>
<context>
    <name>bw::ActionCount</name>
    <message>
        <source>The vendors&apos; documents ask for %1 actions by hand for this; %2 were left to you:</source>
        <extracomment>%1 and %2 are numbers of clicks, entries, copies and pastes.</extracomment>
        <translation>Die Dokumente der Anbieter verlangen dafür %1 Handgriffe; %2 blieben Ihnen:</translation>
    </message>
    <message>
        <source>Open Bridgewright and choose what to connect</source>
        <translation>Bridgewright öffnen und wählen, was verbunden wird</translation>
    </message>
    <message>
        <source>Only you know what you want.</source>
        <translation>Nur Sie wissen, was Sie wollen.</translation>
    </message>
    <message>
        <source>Make a Cloudflare API token and hand it over</source>
        <translation>Ein Cloudflare-API-Token erstellen und übergeben</translation>
    </message>
    <message>
        <source>Cloudflare lets a person make the first token only; the page is filled in.</source>
        <translation>Das erste Token kann bei Cloudflare nur ein Mensch erstellen; die Seite ist ausgefüllt.</translation>
    </message>
    <message>
        <source>Enter the Okta domain, make an Okta API token and hand it over</source>
        <translation>Die Okta-Domain eingeben, ein Okta-API-Token erstellen und übergeben</translation>
    </message>
    <message>
        <source>Okta has no call that makes a token.</source>
        <translation>Okta hat keinen Aufruf, der ein Token erstellt.</translation>
    </message>
    <message>
        <source>These are your decisions; what fits most setups is chosen already.</source>
        <translation>Das sind Ihre Entscheidungen; was meist passt, ist schon gewählt.</translation>
    </message>
    <message>
        <source>Options of the sign-in</source>
        <translation>Optionen der Anmeldung</translation>
    </message>
    <message>
        <source>Options and groups of the provisioning</source>
        <translation>Optionen und Gruppen der Bereitstellung</translation>
    </message>
    <message>
        <source>Options and groups of the dashboard members</source>
        <translation>Optionen und Gruppen der Dashboard-Mitglieder</translation>
    </message>
    <message>
        <source>Fetch ConfigCat&apos;s values and choose the groups</source>
        <translation>ConfigCats Werte holen und die Gruppen wählen</translation>
    </message>
    <message>
        <source>ConfigCat has no call that gives them.</source>
        <translation>ConfigCat hat keinen Aufruf, der sie liefert.</translation>
    </message>
    <message>
        <source>Look at the plan and agree to it</source>
        <translation>Den Plan ansehen und ihm zustimmen</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen it.</source>
        <translation>Nichts wird geändert, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>No API offers it; the card says each action.</source>
        <translation>Keine API bietet es; die Karte nennt jeden Handgriff.</translation>
    </message>
    <message>
        <source>Make an Okta API token for Cloudflare and hand it over</source>
        <translation>Ein Okta-API-Token für Cloudflare erstellen und übergeben</translation>
    </message>
    <message>
        <source>Make the SCIM token for the dashboard and hand it over</source>
        <translation>Das SCIM-Token für das Dashboard erstellen und übergeben</translation>
    </message>
    <message>
        <source>You chose to make it yourself; Bridgewright can make it.</source>
        <translation>Sie wollten es selbst erstellen; Bridgewright kann es auch.</translation>
    </message>
    <message>
        <source>The documents&apos; number includes verifying the e-mail domain and making the pushed group: where they are there already, nothing of that is left.</source>
        <translation>Die Zahl der Dokumente enthält das Bestätigen der E-Mail-Domain und das Anlegen der übertragenen Gruppe: Wo es beides schon gibt, bleibt davon nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>bw::Addresses</name>
    <message>
        <source>This looks like a token, not like an address.</source>
        <translation>Das sieht nach einem Token aus, nicht nach einer Adresse.</translation>
    </message>
    <message>
        <source>Keep tokens to the token fields, and give the address here.</source>
        <translation>Tokens gehören nur in die Token-Felder; geben Sie hier die Adresse an.</translation>
    </message>
    <message>
        <source>This is an e-mail address.</source>
        <translation>Das ist eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Give the address of the web page, without @.</source>
        <translation>Geben Sie die Adresse der Webseite an, ohne @.</translation>
    </message>
    <message>
        <source>“%1” is not an address.</source>
        <translation>„%1“ ist keine Adresse.</translation>
    </message>
    <message>
        <source>Copy it from the browser&apos;s address bar.</source>
        <translation>Kopieren Sie sie aus der Adresszeile des Browsers.</translation>
    </message>
    <message>
        <source>%1:// is not used, because it does not protect what is sent.</source>
        <translation>%1:// wird nicht verwendet, weil es das Gesendete nicht schützt.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Geben Sie eine Adresse an, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Give your org&apos;s address, such as acme.okta.com. It stands in the address bar after you have signed in.</source>
        <translation>Geben Sie die Adresse Ihrer Org an, etwa acme.okta.com. Sie steht nach der Anmeldung in der Adresszeile.</translation>
    </message>
    <message>
        <source>This is the placeholder of the documentation.</source>
        <translation>Das ist der Platzhalter aus der Dokumentation.</translation>
    </message>
    <message>
        <source>%1 is an address of Cloudflare.</source>
        <translation>%1 ist eine Adresse von Cloudflare.</translation>
    </message>
    <message>
        <source>“%1” is not a whole address.</source>
        <translation>„%1“ ist keine ganze Adresse.</translation>
    </message>
    <message>
        <source>Did you mean %1.okta.com? Give the whole address.</source>
        <translation>Meinten Sie %1.okta.com? Geben Sie die ganze Adresse an.</translation>
    </message>
    <message>
        <source>%1 is not the name of an Okta org.</source>
        <translation>%1 ist nicht der Name einer Okta-Org.</translation>
    </message>
    <message>
        <source>%1 ends with “.com” twice.</source>
        <translation>%1 endet zweimal mit „.com“.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>%1 is a website of Okta itself, not your org.</source>
        <translation>%1 ist eine Website von Okta selbst, nicht Ihre Org.</translation>
    </message>
    <message>
        <source>Removed “-admin”</source>
        <translation>„-admin“ wurde entfernt</translation>
    </message>
    <message>
        <source>The address of your Okta org is missing.</source>
        <translation>Die Adresse Ihrer Okta-Org fehlt.</translation>
    </message>
    <message>
        <source>Give it, such as acme.okta.com.</source>
        <translation>Geben Sie sie an, etwa acme.okta.com.</translation>
    </message>
    <message>
        <source>Removed what follows the address</source>
        <translation>Was auf die Adresse folgt, wurde entfernt</translation>
    </message>
    <message>
        <source>Removed the port</source>
        <translation>Der Port wurde entfernt</translation>
    </message>
    <message>
        <source>Removed the user name</source>
        <translation>Der Benutzername wurde entfernt</translation>
    </message>
    <message>
        <source>Give the team name: the part before .cloudflareaccess.com, shown in the dashboard under Settings &gt; Team name and domain.</source>
        <translation>Geben Sie den Team-Namen an: den Teil vor .cloudflareaccess.com, im Dashboard unter Settings &gt; Team name and domain zu sehen.</translation>
    </message>
    <message>
        <source>The team name is missing.</source>
        <translation>Der Team-Name fehlt.</translation>
    </message>
    <message>
        <source>This looks like an account ID.</source>
        <translation>Das sieht nach einer Konto-ID aus.</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>„%1“ wurde entfernt</translation>
    </message>
    <message>
        <source>%1 is not a team domain.</source>
        <translation>%1 ist keine Team-Domain.</translation>
    </message>
    <message>
        <source>“%1” cannot be a team name: only letters, digits and hyphens can stand in one.</source>
        <translation>„%1“ kann kein Team-Name sein: Darin stehen nur Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>The address has a user name or password in it.</source>
        <translation>In der Adresse steht ein Benutzername oder Passwort.</translation>
    </message>
    <message>
        <source>Give the address without what stands before the @.</source>
        <translation>Geben Sie die Adresse ohne das an, was vor dem @ steht.</translation>
    </message>
    <message>
        <source>%1 is not the name of a server.</source>
        <translation>%1 ist kein Servername.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Copy the token again, all of it and nothing else.</source>
        <translation>Kopieren Sie das Token noch einmal, und zwar ganz und nichts sonst.</translation>
    </message>
    <message>
        <source>This is too long for a token of %1.</source>
        <translation>Das ist zu lang für ein Token von %1.</translation>
    </message>
    <message>
        <source>The token of %1 is missing.</source>
        <translation>Das Token von %1 fehlt.</translation>
    </message>
    <message>
        <source>Paste the token here.</source>
        <translation>Fügen Sie das Token hier ein.</translation>
    </message>
    <message>
        <source>Removed line breaks</source>
        <translation>Zeilenumbrüche wurden entfernt</translation>
    </message>
    <message>
        <source>Removed spaces or quotes around the token</source>
        <translation>Leerzeichen oder Anführungszeichen um das Token wurden entfernt</translation>
    </message>
    <message>
        <source>The token has characters in it that no token of %1 can have.</source>
        <translation>Das Token enthält Zeichen, die in keinem Token von %1 vorkommen.</translation>
    </message>
    <message>
        <source>This looks like a credential of Cloudflare, not of Okta.</source>
        <translation>Das sieht nach Zugangsdaten von Cloudflare aus, nicht von Okta.</translation>
    </message>
    <message>
        <source>Put it into the Cloudflare field, and an Okta API token here: it begins with 00.</source>
        <translation>Tragen Sie sie im Cloudflare-Feld ein und hier ein Okta-API-Token: Es beginnt mit 00.</translation>
    </message>
    <message>
        <source>This looks like an Okta API token.</source>
        <translation>Das sieht nach einem Okta-API-Token aus.</translation>
    </message>
    <message>
        <source>Put it into the Okta field, and a Cloudflare API token here.</source>
        <translation>Tragen Sie es im Okta-Feld ein und hier ein Cloudflare-API-Token.</translation>
    </message>
    <message>
        <source>This looks like the Global API Key, which may do everything in your account.</source>
        <translation>Das sieht nach dem Global API Key aus, der in Ihrem Konto alles darf.</translation>
    </message>
    <message>
        <source>Make an API token with only the permissions that are needed, and paste it here.</source>
        <translation>Legen Sie ein API-Token mit nur den nötigen Rechten an und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>This looks like the token of a tunnel or a signed-in user, not like an API token.</source>
        <translation>Das sieht nach dem Token eines Tunnels oder einer angemeldeten Person aus, nicht nach einem API-Token.</translation>
    </message>
    <message>
        <source>Make an API token in the Cloudflare dashboard, and paste it here.</source>
        <translation>Legen Sie im Cloudflare-Dashboard ein API-Token an und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>This looks like a token, not like a name.</source>
        <translation>Das sieht nach einem Token aus, nicht nach einem Namen.</translation>
    </message>
    <message>
        <source>This looks like a credential of Cloudflare.</source>
        <translation>Das sieht nach Zugangsdaten von Cloudflare aus.</translation>
    </message>
    <message>
        <source>Paste the token that ConfigCat shows below its SCIM URL when it is generated.</source>
        <translation>Fügen Sie das Token ein, das ConfigCat beim Erzeugen unter seiner SCIM URL zeigt.</translation>
    </message>
</context>
<context>
    <name>bw::ApplyCommand</name>
    <message>
        <source>Everything is done and has been read back.</source>
        <translation>Alles ist erledigt und zurückgelesen.</translation>
    </message>
    <message>
        <source>What remains is by hand, see above. Run apply again afterwards: it goes on from here.</source>
        <translation>Was bleibt, ist Handarbeit, siehe oben. Rufen Sie danach apply erneut auf: Es macht hier weiter.</translation>
    </message>
    <message>
        <source>Stopped. Run apply again: it goes on from here.</source>
        <translation>Angehalten. Rufen Sie apply erneut auf: Es macht hier weiter.</translation>
    </message>
    <message>
        <source>Not everything could be done. Run apply again when the cause is mended: it goes on from here.</source>
        <translation>Nicht alles ließ sich erledigen. Rufen Sie apply erneut auf, wenn die Ursache behoben ist: Es macht hier weiter.</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Einrichtung läuft</translation>
    </message>
    <message>
        <source>There is no terminal to ask whether the plan may be carried out.</source>
        <translation>Es gibt kein Terminal, um zu fragen, ob der Plan ausgeführt werden darf.</translation>
    </message>
    <message>
        <source>Look at it by “bridgewright plan”, then run apply with --yes.</source>
        <translation>Sehen Sie ihn sich mit „bridgewright plan“ an und rufen Sie dann apply mit --yes auf.</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>Plan für %1</translation>
    </message>
    <message>
        <source>Nothing has been changed, because the plan cannot be carried out as a whole.</source>
        <translation>Nichts wurde geändert, weil sich der Plan nicht als Ganzes ausführen lässt.</translation>
    </message>
    <message>
        <source>Carry this out?</source>
        <translation>Soll das ausgeführt werden?</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Change the objects that were not made by Bridgewright as well, as shown above?</source>
        <translation>Sollen auch die Objekte geändert werden, die nicht von Bridgewright stammen, wie oben gezeigt?</translation>
    </message>
    <message>
        <source>What nobody can read back is done when you say so: run apply with %1.</source>
        <extracomment>%1 is an option with its value</extracomment>
        <translation>Was niemand zurücklesen kann, ist getan, wenn Sie es sagen: Führen Sie apply mit %1 aus.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation>In %1 kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing has been changed: nobody has agreed to change what Bridgewright did not make.</source>
        <translation>Nichts wurde geändert: Niemand hat zugestimmt, zu ändern, was Bridgewright nicht angelegt hat.</translation>
    </message>
    <message>
        <source>Nothing has been changed: the plan is another one than the one that was agreed to.</source>
        <translation>Nichts wurde geändert: Der Plan ist ein anderer als der, dem zugestimmt wurde.</translation>
    </message>
    <message>
        <source>Look at the differences above, then agree, or choose other names in the setup.</source>
        <translation>Sehen Sie sich die Unterschiede oben an und stimmen Sie zu, oder wählen Sie andere Namen in der Einrichtung.</translation>
    </message>
    <message>
        <source>There is no step %1 in this plan.</source>
        <extracomment>%1 is the id of a step</extracomment>
        <translation>In diesem Plan gibt es keinen Schritt %1.</translation>
    </message>
    <message>
        <source>--done takes the ids that apply has named.</source>
        <translation>--done nimmt die Kennungen, die apply genannt hat.</translation>
    </message>
</context>
<context>
    <name>bw::CheckCommand</name>
    <message>
        <source>Groups that Cloudflare learns at sign-in, by the filter %1: %2</source>
        <extracomment>%1 is a regular expression, %2 a sentence such as &quot;Matches 2 of 14 groups.&quot;</extracomment>
        <translation>Gruppen, die Cloudflare bei der Anmeldung erfährt, nach dem Filter %1: %2</translation>
    </message>
    <message>
        <source>Which groups the filter %1 matches cannot be seen.</source>
        <translation>Auf welche Gruppen der Filter %1 zutrifft, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>What to know before it is carried out</source>
        <translation>Was vor der Ausführung zu wissen ist</translation>
    </message>
    <message>
        <source>All groups are from a directory, and a groups filter sends none of them.</source>
        <translation>Alle Gruppen stammen aus einem Verzeichnis, und ein Gruppenfilter sendet keine davon.</translation>
    </message>
</context>
<context>
    <name>bw::CommandLine</name>
    <message>
        <source>Stopping in good order; Ctrl+C once more ends at once.</source>
        <translation>Wird ordentlich angehalten; noch einmal Strg+C beendet sofort.</translation>
    </message>
    <message>
        <source>The wizard needs a display, and there is none here.</source>
        <translation>Der Assistent braucht einen Bildschirm, und hier gibt es keinen.</translation>
    </message>
    <message>
        <source>bridgewright --help lists the commands that need none; --practice runs here as well.</source>
        <translation>bridgewright --help nennt die Befehle, die keinen brauchen; --practice läuft auch hier.</translation>
    </message>
    <message>
        <source>One of the arguments looks like a token. Arguments can be seen by every user of this computer, so revoke that token, and give the new one by the keychain or the environment (BRIDGEWRIGHT_OKTA_TOKEN, BRIDGEWRIGHT_CLOUDFLARE_TOKEN).</source>
        <translation>Eines der Argumente sieht nach einem Token aus. Argumente kann jeder Benutzer dieses Computers sehen: Widerrufen Sie dieses Token, und geben Sie das neue über den Schlüsselbund oder die Umgebung an (BRIDGEWRIGHT_OKTA_TOKEN, BRIDGEWRIGHT_CLOUDFLARE_TOKEN).</translation>
    </message>
    <message>
        <source>Usage: bridgewright %1</source>
        <translation>Aufruf: bridgewright %1</translation>
    </message>
    <message>
        <source>bridgewright --help lists the commands.</source>
        <translation>bridgewright --help nennt die Befehle.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>Only one setup file can be given; “%1” is one too many.</source>
        <translation>Es kann nur eine Einrichtungsdatei angegeben werden; „%1“ ist eine zu viel.</translation>
    </message>
    <message>
        <source>The name of the setup file is empty.</source>
        <translation>Der Name der Einrichtungsdatei ist leer.</translation>
    </message>
    <message>
        <source>Only one command can be given.</source>
        <translation>Es kann nur ein Befehl angegeben werden.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Die Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>--out needs a name.</source>
        <translation>--out braucht einen Namen.</translation>
    </message>
    <message>
        <source>--wait needs a number of seconds from 0 to %1, not “%2”.</source>
        <translation>--wait braucht eine Anzahl Sekunden von 0 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--format is json, terraform, shell or report, not “%1”.</source>
        <translation>--format ist json, terraform, shell oder report, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 does not go with %2.</source>
        <translation>%1 passt nicht zu %2.</translation>
    </message>
    <message>
        <source>%1 needs a command.</source>
        <translation>%1 braucht einen Befehl.</translation>
    </message>
    <message>
        <source>The setup file is missing.</source>
        <translation>Die Einrichtungsdatei fehlt.</translation>
    </message>
    <message>
        <source>--format is missing: json, terraform, shell or report.</source>
        <translation>--format fehlt: json, terraform, shell oder report.</translation>
    </message>
    <message>
        <source>--with-secrets needs --out FILE: secrets go into a private file, never to the terminal.</source>
        <translation>--with-secrets braucht --out DATEI: Geheimnisse kommen in eine private Datei, nie auf das Terminal.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Validate the setup file and the credentials live; change nothing.</source>
        <translation>Einrichtungsdatei und Zugangsdaten live prüfen; nichts ändern.</translation>
    </message>
    <message>
        <source>Print what would be done, with every difference; change nothing.</source>
        <translation>Ausgeben, was getan würde, mit jedem Unterschied; nichts ändern.</translation>
    </message>
    <message>
        <source>Print the plan, ask, carry it out and read everything back.</source>
        <translation>Den Plan ausgeben, fragen, ausführen und alles zurücklesen.</translation>
    </message>
    <message>
        <source>Read everything back and report drift: same, different, cannot be read.</source>
        <translation>Alles zurücklesen und Abweichungen melden: gleich, anders, nicht lesbar.</translation>
    </message>
    <message>
        <source>Take back what the journal says we made, and nothing else.</source>
        <translation>Zurücknehmen, was laut Journal von uns stammt, und sonst nichts.</translation>
    </message>
    <message>
        <source>Write the result as API configuration, Terraform, shell script or report.</source>
        <translation>Das Ergebnis als API-Konfiguration, Terraform, Shell-Skript oder Bericht schreiben.</translation>
    </message>
    <message>
        <source>Serve practice tenants until stopped; print their addresses and tokens.</source>
        <translation>Übungsmandanten bereitstellen, bis Sie anhalten; ihre Adressen und Tokens ausgeben.</translation>
    </message>
    <message>
        <source>The wizard on practice tenants; without a display, or with --json, the same journey here.</source>
        <translation>Der Assistent auf Übungsmandanten; ohne Bildschirm oder mit --json derselbe Weg hier.</translation>
    </message>
    <message>
        <source>Look at TLS, certificates, keychain, window system and data folder; 1 when one of them is missing.
A computer without a keychain is no failure: secrets then stay in memory until the end.</source>
        <translation>TLS, Zertifikate, Schlüsselbund, Fenstersystem und Datenordner ansehen; 1, wenn etwas davon fehlt.
Ein Computer ohne Schlüsselbund ist kein Fehler: Geheimnisse bleiben dann bis zum Ende im Speicher.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Print one JSON object a line; the last is {&quot;event&quot;:&quot;end&quot;,…}.</source>
        <translation>Ein JSON-Objekt je Zeile ausgeben; das letzte ist {&quot;event&quot;:&quot;end&quot;,…}.</translation>
    </message>
    <message>
        <source>Do not ask. Objects that we did not make still stay as they are.</source>
        <translation>Nicht fragen. Objekte, die nicht von uns stammen, bleiben trotzdem, wie sie sind.</translation>
    </message>
    <message>
        <source>Wait that long for the steps by hand; without it the run ends with 4 and prints them.</source>
        <translation>So lange auf die Schritte von Hand warten; ohne das endet der Lauf mit 4 und gibt sie aus.</translation>
    </message>
    <message>
        <source>Print the secrets that a step by hand needs.</source>
        <translation>Die Geheimnisse ausgeben, die ein Schritt von Hand braucht.</translation>
    </message>
    <message>
        <source>json, terraform, shell or report.</source>
        <translation>json, terraform, shell oder report.</translation>
    </message>
    <message>
        <source>Write the secrets instead of placeholders, into a file that only you can read.</source>
        <translation>Statt Platzhaltern die Geheimnisse schreiben, in eine Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Where to write: the file of export, the folder of apply.</source>
        <translation>Wohin geschrieben wird: die Datei von export, der Ordner von apply.</translation>
    </message>
    <message>
        <source>Bridgewright joins Okta to Cloudflare One, the Cloudflare dashboard and ConfigCat.
Without a command it opens the wizard.</source>
        <translation>Bridgewright verbindet Okta mit Cloudflare One, dem Cloudflare-Dashboard und ConfigCat.
Ohne Befehl öffnet sich der Assistent.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>The metadata file or its address is missing.</source>
        <translation>Die Metadatendatei oder ihre Adresse fehlt.</translation>
    </message>
    <message>
        <source>Look at SAML metadata: certificates, expiry, addresses. No network is used for a file.</source>
        <translation>SAML-Metadaten ansehen: Zertifikate, Ablauf, Adressen. Für eine Datei wird kein Netz verwendet.</translation>
    </message>
    <message>
        <source>--symptom is sign-in, credentials or provisioning, not “%1”.</source>
        <translation>--symptom ist sign-in, credentials oder provisioning, nicht „%1“.</translation>
    </message>
    <message>
        <source>Name the most likely cause of what does not work; change nothing. Ends with 1 when none was
found though not everything could be read.</source>
        <translation>Die wahrscheinlichste Ursache dessen nennen, was nicht geht; nichts ändern. Endet mit 1, wenn keine
gefunden wurde, obwohl sich nicht alles lesen ließ.</translation>
    </message>
    <message>
        <source>sign-in (Failed to fetch user/group information), credentials (401 on Test API Credentials)
or provisioning (nobody arrives); without it sign-in and provisioning, as the setup has them.</source>
        <translation>sign-in (Failed to fetch user/group information), credentials (401 bei Test API Credentials)
oder provisioning (niemand kommt an); sonst sign-in und provisioning, wie die Einrichtung sie hat.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>With --yes: change the objects of others as well, exactly as the plan with this code
shows it; plan prints the code.</source>
        <translation>Mit --yes: auch Objekte anderer ändern, genau so, wie der Plan mit diesem Code es
zeigt; plan gibt den Code aus.</translation>
    </message>
    <message>
        <source>These steps by hand are done, of which nothing can be read back.</source>
        <translation>Diese Schritte von Hand sind getan; von ihnen lässt sich nichts zurücklesen.</translation>
    </message>
    <message>
        <source>Secrets come from the keychain or from BRIDGEWRIGHT_OKTA_TOKEN, BRIDGEWRIGHT_CLOUDFLARE_TOKEN,
BRIDGEWRIGHT_DASHBOARD_SCIM_TOKEN and BRIDGEWRIGHT_CONFIGCAT_SCIM_TOKEN, never from arguments or
the setup file. BRIDGEWRIGHT_HOME moves the data folder.

BRIDGEWRIGHT_OKTA_API_TOKEN_FOR_CLOUDFLARE is the Okta API token that Cloudflare uses for people in more
than 100 groups; check says how to make it. certificates.pem in the data folder holds your company&apos;s CA
certificates (PEM).

BRIDGEWRIGHT_CONFIGCAT_API_USER and BRIDGEWRIGHT_CONFIGCAT_API_PASSWORD let it read back what is done in ConfigCat.
BRIDGEWRIGHT_NAMESERVER names a name server to be asked instead of the system&apos;s.

Exit: 0 all done and read back; 1 a step failed; 2 bad usage or setup file; 3 credentials or permissions refused;
4 steps by hand remain; 5 network; 130 interrupted.</source>
        <translation>Geheimnisse kommen aus dem Schlüsselbund oder aus BRIDGEWRIGHT_OKTA_TOKEN, BRIDGEWRIGHT_CLOUDFLARE_TOKEN,
BRIDGEWRIGHT_DASHBOARD_SCIM_TOKEN und BRIDGEWRIGHT_CONFIGCAT_SCIM_TOKEN, nie aus Argumenten oder
der Einrichtungsdatei. BRIDGEWRIGHT_HOME verlegt den Datenordner.

Mit BRIDGEWRIGHT_OKTA_API_TOKEN_FOR_CLOUDFLARE ist das Okta-API-Token, das Cloudflare für Personen in mehr als
100 Gruppen verwendet; check sagt, wie man es erstellt. certificates.pem im Datenordner enthält die
CA-Zertifikate Ihrer Firma (PEM).

BRIDGEWRIGHT_CONFIGCAT_API_USER und BRIDGEWRIGHT_CONFIGCAT_API_PASSWORD liest es zurück, was in ConfigCat geschieht.
BRIDGEWRIGHT_NAMESERVER nennt einen Namensserver, der statt des Systems gefragt wird.

Ende: 0 alles erledigt und zurückgelesen; 1 ein Schritt schlug fehl; 2 falscher Aufruf oder falsche Einrichtungsdatei;
3 Zugangsdaten oder Rechte abgelehnt; 4 Schritte von Hand bleiben; 5 Netzwerk; 130 unterbrochen.</translation>
    </message>
    <message>
        <source>Give Cloudflare the newest client secret of the sign-in app, after you have added a second
one in Okta. Nobody is locked out meanwhile; switch the first one off in Okta afterwards.</source>
        <translation>Cloudflare das neueste Client Secret der Anmelde-App geben, nachdem Sie in Okta ein zweites
hinzugefügt haben. Niemand wird dabei ausgesperrt; schalten Sie das erste danach in Okta ab.</translation>
    </message>
</context>
<context>
    <name>bw::DiagnoseCommand</name>
    <message>
        <source>To find the cause: %1</source>
        <extracomment>%1 is a command</extracomment>
        <translation>Um die Ursache zu finden: %1</translation>
    </message>
</context>
<context>
    <name>bw::Diagnosis</name>
    <message>
        <source>This setup has nothing that could fail in this way.</source>
        <translation>In dieser Einrichtung gibt es nichts, was so scheitern könnte.</translation>
    </message>
    <message>
        <source>Choose another symptom.</source>
        <translation>Wählen Sie ein anderes Symptom.</translation>
    </message>
    <message>
        <source>Okta can be read</source>
        <translation>Okta ist lesbar</translation>
    </message>
    <message>
        <source>Cloudflare can be read</source>
        <translation>Cloudflare ist lesbar</translation>
    </message>
    <message>
        <source>SCIM is switched on at the login method</source>
        <translation>SCIM ist bei der Anmeldemethode eingeschaltet</translation>
    </message>
    <message>
        <source>The login method in Cloudflare is missing or differs</source>
        <translation>Die Anmeldemethode in Cloudflare fehlt oder weicht ab</translation>
    </message>
    <message>
        <source>Cloudflare refuses the SCIM secret: it was replaced after it had been stored here</source>
        <translation>Cloudflare lehnt das SCIM-Geheimnis ab: Es wurde ersetzt, nachdem es hier gespeichert worden war</translation>
    </message>
    <message>
        <source>The SCIM endpoint takes the secret and refuses a wrong one</source>
        <translation>Der SCIM-Endpunkt nimmt das Geheimnis an und lehnt ein falsches ab</translation>
    </message>
    <message>
        <source>Okta&apos;s own requests</source>
        <translation>Oktas eigene Anfragen</translation>
    </message>
    <message>
        <source>Okta&apos;s requests are refused (401 at %1): the token in the app is not the right one</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Oktas Anfragen werden abgelehnt (401 um %1): Das Token in der App ist nicht das richtige</translation>
    </message>
    <message>
        <source>Paste the token again in the app under Provisioning &gt; Integration, exactly as the card shows it, and save.</source>
        <translation>Fügen Sie das Token noch einmal in der App unter Provisioning &gt; Integration ein, genau wie die Karte es zeigt, und speichern Sie.</translation>
    </message>
    <message>
        <source>Run the set-up again: it shows what to paste where.</source>
        <translation>Führen Sie die Einrichtung erneut aus: Sie zeigt, was wo einzufügen ist.</translation>
    </message>
    <message>
        <source>People assigned</source>
        <translation>Zugewiesene Personen</translation>
    </message>
    <message>
        <source>Nobody is assigned to the provisioning app</source>
        <translation>Der App für die Bereitstellung ist niemand zugewiesen</translation>
    </message>
    <message>
        <source>Assign a group that has people.</source>
        <translation>Weisen Sie eine Gruppe zu, in der Personen sind.</translation>
    </message>
    <message numerus="yes">
        <source>Okta could not push %n people</source>
        <translation>
            <numerusform>Okta konnte %n Person nicht übertragen</numerusform>
            <numerusform>Okta konnte %n Personen nicht übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at Okta&apos;s Tasks page, mend what it says, and retry there.</source>
        <translation>Sehen Sie in Okta auf der Seite Tasks nach, beheben Sie, was dort steht, und wiederholen Sie es dort.</translation>
    </message>
    <message numerus="yes">
        <source>The username of %n people is no e-mail address</source>
        <translation>
            <numerusform>Der Benutzername von %n Person ist keine E-Mail-Adresse</numerusform>
            <numerusform>Die Benutzernamen von %n Personen sind keine E-Mail-Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Email as the Application username format, then assign them anew.</source>
        <translation>Wählen Sie Email als Application username format und weisen Sie die Personen dann neu zu.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are assigned, none with an error</source>
        <translation>
            <numerusform>%n Person ist zugewiesen, ohne Fehler</numerusform>
            <numerusform>%n Personen sind zugewiesen, keine mit Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>A pushed group is in error: %1</source>
        <extracomment>%1 are Okta&apos;s own words</extracomment>
        <translation>Eine übertragene Gruppe hat einen Fehler: %1</translation>
    </message>
    <message>
        <source>Mend what it says under Push Groups, and push it again.</source>
        <translation>Beheben Sie, was unter Push Groups steht, und übertragen Sie sie erneut.</translation>
    </message>
    <message>
        <source>No pushed group is in error</source>
        <translation>Keine übertragene Gruppe hat einen Fehler</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s SCIM log</source>
        <translation>Cloudflares SCIM-Protokoll</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s SCIM log has no failure that still stands</source>
        <translation>Im SCIM-Protokoll von Cloudflare steht kein Fehler, der noch besteht</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s SCIM log notes a failure for “%1”: %2</source>
        <extracomment>%1 is a person&apos;s e-mail address or a group&apos;s name, %2 are Cloudflare&apos;s own words</extracomment>
        <translation>Das SCIM-Protokoll von Cloudflare nennt einen Fehler bei „%1“: %2</translation>
    </message>
    <message>
        <source>Mend it in Okta, then retry the task there.</source>
        <translation>Beheben Sie es in Okta und wiederholen Sie dort die Aufgabe.</translation>
    </message>
    <message>
        <source>Who has signed in before</source>
        <translation>Wer sich schon angemeldet hat</translation>
    </message>
    <message>
        <source>None of those asked about has ever signed in to Cloudflare, and it takes in nobody before that</source>
        <translation>Niemand der Betreffenden hat sich je bei Cloudflare angemeldet, und vorher nimmt es niemanden auf</translation>
    </message>
    <message>
        <source>Let one person sign in to an Access application or with the Cloudflare One Client, then look again.</source>
        <translation>Lassen Sie eine Person sich an einer Access-Anwendung oder mit dem Cloudflare One Client anmelden und sehen Sie dann erneut nach.</translation>
    </message>
    <message>
        <source>People who have signed in before can arrive</source>
        <translation>Personen, die sich schon angemeldet haben, können ankommen</translation>
    </message>
    <message>
        <source>The sign-in app stands in Okta as wanted</source>
        <translation>Die App für die Anmeldung steht in Okta wie gewünscht</translation>
    </message>
    <message>
        <source>The sign-in app in Okta is missing or differs</source>
        <translation>Die App für die Anmeldung fehlt in Okta oder weicht ab</translation>
    </message>
    <message>
        <source>Okta accepts the client ID and secret</source>
        <translation>Okta nimmt Client-ID und Client Secret an</translation>
    </message>
    <message>
        <source>Okta accepts the redirect URI</source>
        <translation>Okta nimmt die Redirect-URI an</translation>
    </message>
    <message>
        <source>Cloudflare does not send PKCE, which the app in Okta asks for</source>
        <translation>Cloudflare sendet kein PKCE, das die App in Okta verlangt</translation>
    </message>
    <message>
        <source>The login method stands in Cloudflare as wanted</source>
        <translation>Die Anmeldemethode steht in Cloudflare wie gewünscht</translation>
    </message>
    <message>
        <source>The groups are assigned to the sign-in app</source>
        <translation>Die Gruppen sind der App für die Anmeldung zugewiesen</translation>
    </message>
    <message>
        <source>Not all groups are assigned to the sign-in app, so their people are turned away</source>
        <translation>Nicht alle Gruppen sind der App für die Anmeldung zugewiesen; deren Personen werden abgewiesen</translation>
    </message>
    <message>
        <source>The groups are in the sign-in</source>
        <translation>Die Gruppen sind in der Anmeldung</translation>
    </message>
    <message>
        <source>The claim “groups” is missing or differs</source>
        <translation>Der Claim „groups“ fehlt oder weicht ab</translation>
    </message>
    <message>
        <source>The authorization server is equipped</source>
        <translation>Der Authorization Server ist ausgestattet</translation>
    </message>
    <message>
        <source>The authorization server lacks the scope, a claim, or the rule for this app</source>
        <translation>Dem Authorization Server fehlt der Scope, ein Claim oder die Regel für diese App</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a time of day, %2 Okta&apos;s own words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Okta ThreatInsight</source>
        <translation>Okta ThreatInsight</translation>
    </message>
    <message>
        <source>Exempt Cloudflare&apos;s addresses: add them to a network zone, and that zone to the exempt zones of ThreatInsight under Security &gt; General.</source>
        <translation>Nehmen Sie Cloudflares Adressen aus: Fügen Sie sie einer Network Zone hinzu und diese Zone den Exempt Zones von ThreatInsight unter Security &gt; General.</translation>
    </message>
    <message>
        <source>Okta ThreatInsight does not block</source>
        <translation>Okta ThreatInsight sperrt nicht</translation>
    </message>
    <message>
        <source>Okta ThreatInsight turns requests away (%1)</source>
        <extracomment>%1 is a time of day and Okta&apos;s own words</extracomment>
        <translation>Okta ThreatInsight weist Anfragen ab (%1)</translation>
    </message>
    <message>
        <source>Okta ThreatInsight blocks, and no zone is exempt from it</source>
        <translation>Okta ThreatInsight sperrt, und keine Zone ist davon ausgenommen</translation>
    </message>
    <message>
        <source>Okta ThreatInsight blocks, but turned nobody away in the last hour</source>
        <translation>Okta ThreatInsight sperrt, hat in der letzten Stunde aber niemanden abgewiesen</translation>
    </message>
    <message>
        <source>Network zones</source>
        <translation>Network Zones</translation>
    </message>
    <message>
        <source>No network zone is on the blocklist</source>
        <translation>Keine Network Zone steht auf der Sperrliste</translation>
    </message>
    <message>
        <source>Network zones on the blocklist turned nobody away in the last hour</source>
        <translation>Network Zones auf der Sperrliste haben in der letzten Stunde niemanden abgewiesen</translation>
    </message>
    <message>
        <source>A network zone on the blocklist turns requests away: %1</source>
        <extracomment>%1 is a list of network zones</extracomment>
        <translation>Eine Network Zone auf der Sperrliste weist Anfragen ab: %1</translation>
    </message>
    <message>
        <source>Take Cloudflare&apos;s addresses out of this zone, or the kind of proxy they count as.</source>
        <translation>Nehmen Sie Cloudflares Adressen aus dieser Zone oder die Art von Proxy, zu der sie zählen.</translation>
    </message>
    <message>
        <source>Requests that Okta turned away</source>
        <translation>Anfragen, die Okta abgewiesen hat</translation>
    </message>
    <message>
        <source>The Okta API token that Cloudflare is to use is refused by Okta</source>
        <translation>Das Okta-API-Token, das Cloudflare verwenden soll, wird von Okta abgelehnt</translation>
    </message>
    <message>
        <source>Make a new token in Okta and give it to the login method in Cloudflare.</source>
        <translation>Legen Sie in Okta ein neues Token an und geben Sie es der Anmeldemethode in Cloudflare.</translation>
    </message>
    <message>
        <source>Groups of each person</source>
        <translation>Gruppen jeder Person</translation>
    </message>
    <message>
        <source>Nobody in a sample has more than 100 groups in the sign-in</source>
        <translation>In einer Stichprobe hat niemand mehr als 100 Gruppen in der Anmeldung</translation>
    </message>
    <message>
        <source>Narrow the groups filter, or give Cloudflare an Okta API token.</source>
        <translation>Engen Sie den Gruppenfilter ein, oder geben Sie Cloudflare ein Okta-API-Token.</translation>
    </message>
    <message>
        <source>Sign-ins in Okta&apos;s System Log</source>
        <translation>Anmeldungen in Oktas System Log</translation>
    </message>
    <message>
        <source>Okta turned %1 away from the sign-in app</source>
        <extracomment>%1 is a login name</extracomment>
        <translation>Okta hat %1 an der App für die Anmeldung abgewiesen</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemanden</translation>
    </message>
    <message>
        <source>Assign this person or one of their groups to the app, or look at its sign-on policy.</source>
        <translation>Weisen Sie diese Person oder eine ihrer Gruppen der App zu, oder sehen Sie sich deren Sign-on Policy an.</translation>
    </message>
    <message>
        <source>Okta turned nobody away from the sign-in app in the last hour</source>
        <translation>Okta hat in der letzten Stunde niemanden an der App für die Anmeldung abgewiesen</translation>
    </message>
    <message>
        <source>Sign-ins in Cloudflare&apos;s log</source>
        <translation>Anmeldungen in Cloudflares Protokoll</translation>
    </message>
    <message>
        <source>%1: could not be read. %2</source>
        <extracomment>%1 is what was to be looked at, %2 a sentence that says why it was not</extracomment>
        <translation>%1: ließ sich nicht lesen. %2</translation>
    </message>
    <message>
        <source>Everything that can be looked at is right.</source>
        <translation>Alles, was sich ansehen lässt, ist richtig.</translation>
    </message>
    <message>
        <source>No cause was found, but not everything could be read.</source>
        <translation>Eine Ursache wurde nicht gefunden, aber nicht alles ließ sich lesen.</translation>
    </message>
    <message>
        <source>Try once more what failed, then look again within the hour.</source>
        <translation>Versuchen Sie noch einmal, was gescheitert ist, und sehen Sie dann innerhalb der Stunde erneut nach.</translation>
    </message>
    <message>
        <source>Run the set-up again: it puts this right.</source>
        <translation>Führen Sie die Einrichtung erneut aus: Sie berichtigt das.</translation>
    </message>
    <message>
        <source>The token for dashboard members is active</source>
        <translation>Das Token für Dashboard-Mitglieder ist aktiv</translation>
    </message>
    <message>
        <source>The token for dashboard members is gone or no longer active</source>
        <translation>Das Token für Dashboard-Mitglieder ist weg oder nicht mehr aktiv</translation>
    </message>
    <message>
        <source>Cloudflare refuses the token for dashboard members: it was deleted, rolled or has expired</source>
        <translation>Cloudflare lehnt das Token für Dashboard-Mitglieder ab: Es wurde gelöscht, erneuert oder ist abgelaufen</translation>
    </message>
    <message>
        <source>ConfigCat takes the SCIM token</source>
        <translation>ConfigCat nimmt das SCIM-Token an</translation>
    </message>
    <message>
        <source>The connection of “%1” is not saved in Okta yet</source>
        <extracomment>%1 is the name of an app in Okta</extracomment>
        <translation>Die Verbindung von „%1“ ist in Okta noch nicht gespeichert</translation>
    </message>
    <message>
        <source>“%1” is connected to its SCIM endpoint</source>
        <extracomment>%1 is the name of an app in Okta</extracomment>
        <translation>Die App „%1“ ist mit ihrem SCIM-Endpunkt verbunden</translation>
    </message>
    <message>
        <source>“%1” is not connected to its SCIM endpoint</source>
        <extracomment>%1 is the name of an app in Okta</extracomment>
        <translation>Die App „%1“ ist nicht mit ihrem SCIM-Endpunkt verbunden</translation>
    </message>
    <message>
        <source>“%1” stands in Okta as wanted</source>
        <extracomment>%1 is the name of an app in Okta</extracomment>
        <translation>„%1“ steht in Okta wie gewünscht</translation>
    </message>
    <message>
        <source>“%1” is missing in Okta or differs</source>
        <extracomment>%1 is the name of an app in Okta</extracomment>
        <translation>„%1“ fehlt in Okta oder weicht ab</translation>
    </message>
    <message>
        <source>“%1”: the boxes under Provisioning &gt; To App are ticked as wanted</source>
        <extracomment>%1 is the name of an app in Okta</extracomment>
        <translation>„%1“: Die Kästchen unter Provisioning &gt; To App sind wie gewünscht angekreuzt</translation>
    </message>
    <message>
        <source>“%1”: the boxes under Provisioning &gt; To App are not ticked as wanted</source>
        <extracomment>%1 is the name of an app in Okta</extracomment>
        <translation>„%1“: Die Kästchen unter Provisioning &gt; To App sind nicht wie gewünscht angekreuzt</translation>
    </message>
    <message>
        <source>The groups are assigned to “%1”</source>
        <extracomment>%1 is the name of an app in Okta</extracomment>
        <translation>Die Gruppen sind der App „%1“ zugewiesen</translation>
    </message>
    <message>
        <source>Not all groups are assigned to “%1”, so their people are not provisioned</source>
        <extracomment>%1 is the name of an app in Okta</extracomment>
        <translation>Nicht alle Gruppen sind der App „%1“ zugewiesen; deren Personen werden also nicht bereitgestellt</translation>
    </message>
    <message>
        <source>“%1” pushes the groups</source>
        <extracomment>%1 is the name of an app in Okta</extracomment>
        <translation>„%1“ überträgt die Gruppen</translation>
    </message>
    <message>
        <source>“%1” does not push all groups, or not without an error</source>
        <extracomment>%1 is the name of an app in Okta</extracomment>
        <translation>„%1“ überträgt nicht alle Gruppen oder nicht ohne Fehler</translation>
    </message>
    <message>
        <source>The account may have its members provisioned</source>
        <translation>Das Konto darf seine Mitglieder bereitstellen lassen</translation>
    </message>
    <message>
        <source>Okta&apos;s side of the members is in order</source>
        <translation>Auf Oktas Seite ist für die Mitglieder alles in Ordnung</translation>
    </message>
    <message>
        <source>“%1” holds an older token than the one that is valid now</source>
        <extracomment>%1 is the name of an app in Okta</extracomment>
        <translation>„%1“ hat ein älteres Token als das, das jetzt gilt</translation>
    </message>
    <message>
        <source>Set the boxes as the card of this step says: %1.</source>
        <extracomment>%1 is a list of boxes, each with &quot;on&quot; or &quot;off&quot;</extracomment>
        <translation>Setzen Sie die Kästchen, wie es die Karte dieses Schrittes sagt: %1.</translation>
    </message>
    <message>
        <source>Turned away lately: %1.</source>
        <extracomment>%1 is a list of IP addresses</extracomment>
        <translation>Zuletzt abgewiesen: %1.</translation>
    </message>
    <message>
        <source>Run the set-up again: it makes a new one and shows what to paste.</source>
        <translation>Führen Sie die Einrichtung noch einmal aus: Sie erstellt ein neues und zeigt, was einzufügen ist.</translation>
    </message>
    <message>
        <source>Switch off the API integration of the app in Okta (Provisioning &gt; Integration), then run the set-up again: it makes a new one and shows what to paste.</source>
        <translation>Schalten Sie die API-Integration der App in Okta aus (Provisioning &gt; Integration) und führen Sie dann die Einrichtung noch einmal aus: Sie erstellt ein neues und zeigt, was einzufügen ist.</translation>
    </message>
    <message>
        <source>Okta&apos;s log tells nothing of a connection before it is saved</source>
        <translation>Oktas Protokoll sagt nichts über eine Verbindung, bevor sie gespeichert ist</translation>
    </message>
    <message>
        <source>No refusal of Okta&apos;s requests stands</source>
        <translation>Keine Ablehnung von Oktas Anfragen besteht fort</translation>
    </message>
    <message>
        <source>Okta puts “Bearer” before it by itself: leave that out.</source>
        <translation>Okta setzt „Bearer“ von selbst davor: Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The endpoint of “%1” takes the token, and the connection is not saved: what stands in Okta&apos;s form is not what is to be pasted</source>
        <extracomment>%1 is the name of an app in Okta</extracomment>
        <translation>Der Endpunkt von „%1“ nimmt das Token an, und die Verbindung ist nicht gespeichert: In Oktas Formular steht etwas anderes, als einzufügen ist</translation>
    </message>
    <message>
        <source>Paste the address and the token once more, exactly as the card shows them, without a space or a line break. %1</source>
        <extracomment>%1 is a sentence on &quot;Bearer&quot;</extracomment>
        <translation>Fügen Sie Adresse und Token noch einmal ein, genau wie die Karte sie zeigt, ohne Leerzeichen und Zeilenumbruch. %1</translation>
    </message>
    <message>
        <source>Nobody asked for a token of the sign-in app in the last hour</source>
        <translation>In der letzten Stunde hat niemand nach einem Token der Anmelde-App gefragt</translation>
    </message>
    <message>
        <source>Okta gave Cloudflare a token at its last request</source>
        <translation>Okta hat Cloudflare bei der letzten Anfrage ein Token gegeben</translation>
    </message>
    <message>
        <source>Okta gives Cloudflare no token: %1</source>
        <extracomment>%1 are Okta&apos;s own words</extracomment>
        <translation>Okta gibt Cloudflare kein Token: %1</translation>
    </message>
    <message>
        <source>Okta refuses the client secret that Cloudflare sends</source>
        <translation>Okta lehnt das Client Secret ab, das Cloudflare sendet</translation>
    </message>
    <message>
        <source>Copy the client secret from the app&apos;s General tab in Okta, enter it at the login method in Cloudflare, and choose Save.</source>
        <translation>Kopieren Sie das Client Secret in Okta aus dem Reiter General der App, geben Sie es bei der Anmeldemethode in Cloudflare ein und wählen Sie Save.</translation>
    </message>
    <message>
        <source>Compare the app in Okta with the login method in Cloudflare.</source>
        <translation>Vergleichen Sie die App in Okta mit der Anmeldemethode in Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare saw a sign-in at %1 (%2) and let it through</source>
        <extracomment>%1 is a time of day, %2 a person&apos;s e-mail address</extracomment>
        <translation>Cloudflare hat um %1 eine Anmeldung gesehen (%2) und durchgelassen</translation>
    </message>
    <message>
        <source>Cloudflare saw a sign-in at %1 (%2) and did not let it through: see the Access policies</source>
        <extracomment>%1 is a time of day, %2 a person&apos;s e-mail address</extracomment>
        <translation>Cloudflare hat um %1 eine Anmeldung gesehen (%2) und nicht durchgelassen: siehe die Access-Richtlinien</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s audit log</source>
        <translation>Audit Log von Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s audit log has no refused member or group</source>
        <translation>In Cloudflares Audit Log steht kein abgewiesenes Mitglied und keine abgewiesene Gruppe</translation>
    </message>
    <message>
        <source>Cloudflare refused a member or group that Okta sent at %1 (%2: %3)</source>
        <extracomment>%1 is a time of day, %2 a request such as &quot;POST /…/Groups&quot;, %3 an HTTP status</extracomment>
        <translation>Cloudflare hat um %1 ein Mitglied oder eine Gruppe von Okta abgewiesen (%2: %3)</translation>
    </message>
    <message>
        <source>Look at Okta&apos;s Tasks page: it has Cloudflare&apos;s reason. Mend it, and retry the task there.</source>
        <translation>Sehen Sie auf Oktas Seite Tasks nach: Dort steht Cloudflares Grund. Beheben Sie ihn, und wiederholen Sie die Aufgabe dort.</translation>
    </message>
    <message>
        <source>Okta sent somebody or something that is not at this SCIM address, maybe from an earlier one: %1</source>
        <extracomment>%1 are Cloudflare&apos;s own words</extracomment>
        <translation>Okta hat jemanden oder etwas gesendet, das es unter dieser SCIM-Adresse nicht gibt, vielleicht von einer früheren: %1</translation>
    </message>
    <message>
        <source>Cloudflare saw no sign-in with Okta in the last hour</source>
        <translation>Cloudflare hat in der letzten Stunde keine Anmeldung mit Okta gesehen</translation>
    </message>
    <message>
        <source>Both sides hold the same SAML addresses and certificate</source>
        <translation>Beide Seiten haben dieselben SAML-Adressen und dasselbe Zertifikat</translation>
    </message>
    <message>
        <source>Okta sends the e-mail claim “%1” only where the app has a token claim of that name</source>
        <extracomment>%1 is the name of a claim</extracomment>
        <translation>Okta sendet den E-Mail-Claim „%1“ nur, wo die App einen Token-Claim dieses Namens hat</translation>
    </message>
    <message>
        <source>Take “email” as the e-mail claim, or give the app that token claim.</source>
        <translation>Nehmen Sie „email“ als E-Mail-Claim, oder geben Sie der App diesen Token-Claim.</translation>
    </message>
    <message>
        <source>The tokens may name another issuer than %1, of which Cloudflare is told</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Die Token könnten einen anderen Aussteller nennen als %1, und diese Adresse bekommt Cloudflare</translation>
    </message>
    <message>
        <source>Change the Issuer in Okta: on the app&apos;s tab Sign On, or at the authorization server.</source>
        <translation>Ändern Sie in Okta den Issuer: auf dem Reiter Sign On der App oder beim Autorisierungsserver.</translation>
    </message>
    <message>
        <source>Give Cloudflare an Okta API token, or choose the custom OIDC app, which can filter groups.</source>
        <translation>Geben Sie Cloudflare ein Okta-API-Token, oder wählen Sie die eigene OIDC-App, die Gruppen filtern kann.</translation>
    </message>
    <message>
        <source>Okta turns an API token away because of the network it is used from (%1); if it is that of Cloudflare, nobody in more than 100 groups can sign in</source>
        <extracomment>%1 is a time of day and Okta&apos;s own words</extracomment>
        <translation>Okta weist ein API-Token ab, weil es aus einem anderen Netz benutzt wird (%1); ist es das von Cloudflare, kann sich niemand in mehr als 100 Gruppen anmelden</translation>
    </message>
    <message>
        <source>In Okta, let the token of Cloudflare be used from any IP, or from a network zone with Cloudflare&apos;s addresses in it.</source>
        <translation>Erlauben Sie in Okta, dass das Token von Cloudflare von jeder IP benutzt wird, oder aus einer Netzwerkzone mit den Adressen von Cloudflare.</translation>
    </message>
    <message>
        <source>Okta API token that Cloudflare is to use</source>
        <translation>Okta-API-Token, das Cloudflare benutzen soll</translation>
    </message>
    <message>
        <source>It may not be used from the network of this computer.</source>
        <translation>Es darf aus dem Netz dieses Computers nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The Okta API token that Cloudflare is to use cannot read the groups of people</source>
        <translation>Das Okta-API-Token, das Cloudflare benutzen soll, kann die Gruppen von Personen nicht lesen</translation>
    </message>
    <message>
        <source>Give its owner in Okta the role Read-only Administrator.</source>
        <translation>Geben Sie der Person, der es gehört, in Okta die Rolle Read-only Administrator.</translation>
    </message>
    <message>
        <source>Cloudflare does not have the Okta API token yet, without which nobody in more than 100 groups can sign in</source>
        <translation>Cloudflare hat das Okta-API-Token noch nicht, ohne das sich niemand in mehr als 100 Gruppen anmelden kann</translation>
    </message>
    <message>
        <source>Edit the login method in Cloudflare, paste the Okta API token, and choose Save, as the card of the set-up says.</source>
        <translation>Bearbeiten Sie die Anmeldemethode in Cloudflare, fügen Sie das Okta-API-Token ein und wählen Sie Save, wie die Karte der Einrichtung es sagt.</translation>
    </message>
    <message>
        <source>Run the set-up again: it gives Cloudflare the token, or shows where to paste it.</source>
        <translation>Führen Sie die Einrichtung noch einmal aus: Sie gibt Cloudflare das Token oder zeigt, wo es einzufügen ist.</translation>
    </message>
    <message>
        <source>Okta refuses a sign-in with more than 100 groups, although Cloudflare was given an Okta API token</source>
        <translation>Okta lehnt eine Anmeldung mit mehr als 100 Gruppen ab, obwohl Cloudflare ein Okta-API-Token bekommen hat</translation>
    </message>
    <message>
        <source>Edit the login method in Cloudflare, paste the Okta API token once more, and choose Save: it may have been lost there. If that does not help, let fewer groups into the sign-in.</source>
        <translation>Bearbeiten Sie die Anmeldemethode in Cloudflare, fügen Sie das Okta-API-Token noch einmal ein und wählen Sie Save: Es kann dort verloren gegangen sein. Hilft das nicht, lassen Sie weniger Gruppen in die Anmeldung.</translation>
    </message>
    <message>
        <source>Cloudflare was given an Okta API token; it cannot be read there</source>
        <translation>Cloudflare hat ein Okta-API-Token bekommen; lesen lässt es sich dort nicht</translation>
    </message>
    <message>
        <source>More than 100 groups in the sign-in of %1, and whether Cloudflare has an Okta API token for that cannot be read</source>
        <extracomment>%1 is a list of login names</extracomment>
        <translation>Mehr als 100 Gruppen in der Anmeldung von %1; ob Cloudflare dafür ein Okta-API-Token hat, lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Okta refuses a sign-in with more than 100 groups; whether Cloudflare has an Okta API token for that cannot be read</source>
        <translation>Okta lehnt eine Anmeldung mit mehr als 100 Gruppen ab; ob Cloudflare dafür ein Okta-API-Token hat, lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Some have more than 100 groups, which is what the Okta API token is for</source>
        <translation>Manche haben mehr als 100 Gruppen; dafür ist das Okta-API-Token da</translation>
    </message>
    <message>
        <source>People in the groups</source>
        <translation>Personen in den Gruppen</translation>
    </message>
    <message>
        <source>Name one of their groups among those that are assigned, and run the set-up again.</source>
        <translation>Nennen Sie eine ihrer Gruppen bei denen, die zugewiesen werden, und führen Sie die Einrichtung noch einmal aus.</translation>
    </message>
    <message>
        <source>Choose Email as the username format, and run the set-up again.</source>
        <translation>Wählen Sie Email als Format des Benutzernamens und führen Sie die Einrichtung noch einmal aus.</translation>
    </message>
    <message>
        <source>Okta signs with a certificate that Cloudflare does not hold</source>
        <translation>Okta signiert mit einem Zertifikat, das Cloudflare nicht hat</translation>
    </message>
    <message>
        <source>The sign-in app sends the claim “groups” twice, and only one of the two arrives</source>
        <translation>Die Anmelde-App sendet den Claim „groups“ zweimal, und nur einer der beiden kommt an</translation>
    </message>
    <message>
        <source>Remove the token claim “groups” on the app&apos;s tab Sign On in Okta: the groups claim filter sends the groups.</source>
        <translation>Entfernen Sie den Token-Claim „groups“ auf dem Reiter Sign On der App in Okta: Die Gruppen sendet der Filter des Groups Claims.</translation>
    </message>
    <message>
        <source>A sign-on policy in Okta turned %1 away: %2</source>
        <extracomment>%1 is a login name, %2 are Okta&apos;s own words</extracomment>
        <translation>Eine Anmelderichtlinie in Okta hat %1 abgewiesen: %2</translation>
    </message>
    <message>
        <source>Look at the policy on the app&apos;s tab Sign On (Authentication in newer consoles): have one of its rules let this person in, or have them enroll the authenticators that it asks for.</source>
        <translation>Sehen Sie sich die Richtlinie auf dem Reiter Sign On der App an (in neueren Konsolen Authentication): Lassen Sie die Person durch eine ihrer Regeln zu, oder lassen Sie sie die Authenticators einrichten, die verlangt werden.</translation>
    </message>
</context>
<context>
    <name>bw::ExportCommand</name>
    <message>
        <source>There is no identity provider of this setup yet.</source>
        <translation>Einen Identity Provider dieser Einrichtung gibt es noch nicht.</translation>
    </message>
    <message>
        <source>Run apply first.</source>
        <translation>Rufen Sie zuerst apply auf.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This format is for setups with a sign-in: it is the API configuration of the identity provider, and this setup has none.</source>
        <translation>Dieses Format ist für Einrichtungen mit Anmeldung: Es ist die API-Konfiguration des Identitätsanbieters, und diese Einrichtung hat keinen.</translation>
    </message>
    <message>
        <source>Choose --format terraform, shell or report.</source>
        <translation>Wählen Sie --format terraform, shell oder report.</translation>
    </message>
    <message>
        <source>Only the API configuration (--format json) holds secrets; --with-secrets put none into this file.</source>
        <translation>Nur die API-Konfiguration (--format json) enthält Geheimnisse; --with-secrets hat keine in diese Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>bw::GroupCheck</name>
    <message>
        <source>Not everything could be looked at: %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Nicht alles ließ sich ansehen: %1</translation>
    </message>
    <message>
        <source>Cloudflare One has groups of these names that this Okta does not push: %1. Okta links to a group of the same name, or its push ends in an error.</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation>Cloudflare One hat Gruppen dieser Namen, die dieses Okta nicht überträgt: %1. Okta verknüpft sich mit einer Gruppe gleichen Namens, oder die Übertragung endet mit einem Fehler.</translation>
    </message>
    <message>
        <source>The Cloudflare account has User Groups of these names that this Okta does not push: %1. Their policies would be granted to those pushed: rename one of the two.</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation>Das Cloudflare-Konto hat User Groups dieser Namen, die dieses Okta nicht überträgt: %1. Ihre Richtlinien würden auch für die übertragenen gelten: Benennen Sie eine der beiden um.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at in the chosen groups</source>
        <translation>
            <numerusform>%n Stelle bei den gewählten Gruppen ist anzusehen</numerusform>
            <numerusform>%n Stellen bei den gewählten Gruppen sind anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen groups fit</source>
        <translation>Die gewählten Gruppen passen</translation>
    </message>
    <message>
        <source>Only some of Cloudflare&apos;s groups were compared by name.</source>
        <translation>Nur einige der Gruppen bei Cloudflare wurden dem Namen nach verglichen.</translation>
    </message>
    <message>
        <source>ConfigCat has groups of these names that this Okta does not push: %1. Okta links to a group of the same name, with the permissions that it has, or its push ends in an error.</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation>ConfigCat hat Gruppen dieser Namen, die dieses Okta nicht überträgt: %1. Okta verknüpft sich mit einer Gruppe gleichen Namens, samt ihren Berechtigungen, oder die Übertragung endet in einem Fehler.</translation>
    </message>
</context>
<context>
    <name>bw::GroupsFilter</name>
    <message>
        <source>Matches %1 of %2 groups.</source>
        <translation>Trifft auf %1 von %2 Gruppen zu.</translation>
    </message>
    <message>
        <source>Matches %1 of the first %2 groups.</source>
        <translation>Trifft auf %1 der ersten %2 Gruppen zu.</translation>
    </message>
    <message>
        <source>Cloudflare learns no group.</source>
        <translation>Cloudflare erfährt keine Gruppe.</translation>
    </message>
</context>
<context>
    <name>bw::HttpClient</name>
    <message>
        <source>an unnamed authority</source>
        <translation>eine unbenannte Stelle</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, which this computer does not trust.</source>
        <extracomment>%1 is a host name, %2 the name of a certificate authority.</extracomment>
        <translation>Das Zertifikat von %1 wurde von „%2“ ausgestellt; dieser Stelle vertraut dieser Computer nicht.</translation>
    </message>
    <message>
        <source>Many companies inspect encrypted traffic and issue such certificates themselves.</source>
        <translation>Viele Firmen prüfen verschlüsselten Verkehr und stellen solche Zertifikate selbst aus.</translation>
    </message>
    <message>
        <source>If “%1” is your company&apos;s, add your company&apos;s CA certificate (PEM). If you do not know it, do not go on in this network.</source>
        <translation>Wenn „%1“ zu Ihrer Firma gehört, fügen Sie das CA-Zertifikat Ihrer Firma (PEM) hinzu. Wenn Sie die Stelle nicht kennen, machen Sie in diesem Netz nicht weiter.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 to %3 only.</source>
        <extracomment>%1 is a host name; %2 and %3 are dates.</extracomment>
        <translation>Das Zertifikat von %1 gilt nur vom %2 bis zum %3.</translation>
    </message>
    <message>
        <source>It has expired, or the clock of this computer is wrong: it says %1.</source>
        <translation>Es ist abgelaufen, oder die Uhr dieses Computers geht falsch: Sie zeigt %1.</translation>
    </message>
    <message>
        <source>Check the date of this computer, then try again.</source>
        <translation>Prüfen Sie das Datum dieses Computers und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is made out to %2.</source>
        <extracomment>%1 is a host name, %2 one or several names that a certificate is made out to.</extracomment>
        <translation>%1 zeigte ein Zertifikat, das auf %2 ausgestellt ist.</translation>
    </message>
    <message>
        <source>The address is misspelt, or a proxy or sign-in page of this network answered in its place.</source>
        <translation>Die Adresse ist falsch geschrieben, oder ein Proxy oder eine Anmeldeseite dieses Netzes hat an ihrer Stelle geantwortet.</translation>
    </message>
    <message>
        <source>Check the address. In a guest network, open a web page first and sign in there.</source>
        <translation>Prüfen Sie die Adresse. Öffnen Sie in einem Gästenetz zuerst eine Webseite und melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Zu %1 kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>A proxy or firewall may be in the way.</source>
        <translation>Vielleicht ist ein Proxy oder eine Firewall im Weg.</translation>
    </message>
    <message>
        <source>Try another network, or ask your network administrator.</source>
        <translation>Versuchen Sie es in einem anderen Netz, oder fragen Sie Ihre Netzwerkadministration.</translation>
    </message>
    <message>
        <source>The proxy %1 gave no way to %2.</source>
        <extracomment>%1 is the address of a proxy, %2 a host name.</extracomment>
        <translation>Der Proxy %1 gab keinen Weg zu %2 frei.</translation>
    </message>
    <message>
        <source>It is not there, does not allow this address, or asks for a sign-in that is not supported.</source>
        <translation>Er ist nicht da, lässt diese Adresse nicht zu oder verlangt eine Anmeldung, die nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>Check the proxy in the system settings, or ask your network administrator to let this computer reach %1.</source>
        <translation>Prüfen Sie den Proxy in den Systemeinstellungen, oder bitten Sie Ihre Netzwerkadministration, diesen Computer %1 erreichen zu lassen.</translation>
    </message>
    <message>
        <source>The address %1 was not found.</source>
        <translation>Die Adresse %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>It is misspelt, or this computer has no connection to the internet.</source>
        <translation>Sie ist falsch geschrieben, oder dieser Computer hat keine Verbindung zum Internet.</translation>
    </message>
    <message>
        <source>Check the spelling and the connection, then try again.</source>
        <translation>Prüfen Sie Schreibweise und Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing answers at this address and port, or a firewall is in the way.</source>
        <translation>Unter dieser Adresse und diesem Port antwortet nichts, oder eine Firewall ist im Weg.</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>Prüfen Sie die Adresse und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection is slow, or a firewall drops it.</source>
        <translation>Die Verbindung ist langsam, oder eine Firewall verwirft sie.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The network failed on the way to %1.</source>
        <translation>Das Netz hat auf dem Weg zu %1 versagt.</translation>
    </message>
    <message>
        <source>This computer lost its connection, or has no way to that address.</source>
        <translation>Dieser Computer hat seine Verbindung verloren oder keinen Weg zu dieser Adresse.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut in the middle of the answer.</source>
        <translation>Die Verbindung zu %1 brach mitten in der Antwort ab.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut before an answer came.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The server, or something on the way to it, closed the connection.</source>
        <translation>Der Server oder etwas auf dem Weg zu ihm hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password to reach %2.</source>
        <extracomment>%1 is the address of a proxy, %2 a host name.</extracomment>
        <translation>Der Proxy %1 verlangt Benutzername und Passwort, um %2 zu erreichen.</translation>
    </message>
    <message>
        <source>Signing in to a proxy (Basic, NTLM, Kerberos) is not supported.</source>
        <translation>Die Anmeldung an einem Proxy (Basic, NTLM, Kerberos) wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Ask your network administrator to let this computer reach %1 without it, or use another network.</source>
        <translation>Bitten Sie Ihre Netzwerkadministration, diesen Computer %1 ohne ihn erreichen zu lassen, oder nehmen Sie ein anderes Netz.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <extracomment>%1 is a host name, %n a number of seconds.</extracomment>
        <translation>
            <numerusform>%1 hat nicht innerhalb von %n Sekunde geantwortet.</numerusform>
            <numerusform>%1 hat nicht innerhalb von %n Sekunden geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is busy, the connection is slow, or a firewall drops it.</source>
        <translation>Der Server ist ausgelastet, die Verbindung langsam, oder eine Firewall verwirft sie.</translation>
    </message>
    <message>
        <source>The answer of %1 is longer than %2.</source>
        <extracomment>%1 is a host name, %2 a size such as “8 MiB”.</extracomment>
        <translation>Die Antwort von %1 ist länger als %2.</translation>
    </message>
    <message>
        <source>Something else than the service itself may be answering at this address.</source>
        <translation>Vielleicht antwortet unter dieser Adresse etwas anderes als der Dienst selbst.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read.</source>
        <translation>Die Antwort von %1 ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is not an address that may be asked.</source>
        <translation>%1 ist keine Adresse, die gefragt werden darf.</translation>
    </message>
    <message>
        <source>Only https:// is used, so that no secret travels in clear text.</source>
        <translation>Nur https:// wird verwendet, damit kein Geheimnis im Klartext reist.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Geben Sie eine Adresse an, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The token has a line break or another character that no token can have.</source>
        <translation>Das Token enthält einen Zeilenumbruch oder ein anderes Zeichen, das in keinem Token vorkommt.</translation>
    </message>
    <message>
        <source>Copy the token again, all of it and nothing else.</source>
        <translation>Kopieren Sie das Token noch einmal, und zwar ganz und nichts sonst.</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no journal to note the change in.</source>
        <translation>Nichts wurde gesendet: Es gibt kein Journal, um die Änderung festzuhalten.</translation>
    </message>
    <message>
        <source>Please report this as a fault of the program.</source>
        <translation>Bitte melden Sie das als Fehler des Programms.</translation>
    </message>
    <message>
        <source>Whether the change was made is not known. %1</source>
        <translation>Ob die Änderung gemacht wurde, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>bw::IdentityProviderJson</name>
    <message>
        <source>The client secret is not known on this computer.</source>
        <translation>Das Client Secret ist auf diesem Computer nicht bekannt.</translation>
    </message>
    <message>
        <source>Copy it from the app in the Okta Admin Console, or export without secrets: it stands on the tab General, and for the app of the catalogue on Sign On.</source>
        <translation>Kopieren Sie es in der Okta Admin Console aus der App, oder exportieren Sie ohne Geheimnisse: Es steht auf dem Reiter General, bei der App aus dem Katalog auf Sign On.</translation>
    </message>
    <message>
        <source>The Okta API token for Cloudflare is not known on this computer.</source>
        <translation>Das Okta-API-Token für Cloudflare ist auf diesem Computer nicht bekannt.</translation>
    </message>
    <message>
        <source>Give it in %1, or export without secrets.</source>
        <extracomment>%1 is the name of an environment variable</extracomment>
        <translation>Geben Sie es in %1 an, oder exportieren Sie ohne Geheimnisse.</translation>
    </message>
</context>
<context>
    <name>bw::Journal</name>
    <message>
        <source>The journal was written by a newer Bridgewright.</source>
        <translation>Das Journal stammt von einem neueren Bridgewright.</translation>
    </message>
    <message>
        <source>Install the newest version, then try again.</source>
        <translation>Installieren Sie die neueste Version und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Look at the journal: %1</source>
        <translation>Sehen Sie sich das Journal an: %1</translation>
    </message>
    <message>
        <source>The folder of the journals cannot be made or made private.</source>
        <translation>Der Ordner der Journale lässt sich nicht anlegen oder nicht vor anderen schützen.</translation>
    </message>
    <message>
        <source>The journal cannot be locked.</source>
        <translation>Das Journal lässt sich nicht sperren.</translation>
    </message>
    <message>
        <source>Another Bridgewright is at work on this Okta org and team.</source>
        <translation>Ein anderes Bridgewright arbeitet gerade an dieser Okta-Org und diesem Team.</translation>
    </message>
    <message>
        <source>Let it finish or close it, then try again.</source>
        <translation>Lassen Sie es fertig werden oder schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The journal cannot be opened.</source>
        <translation>Das Journal lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The journal is too big to be read.</source>
        <translation>Das Journal ist zu groß zum Lesen.</translation>
    </message>
    <message>
        <source>The journal cannot be read.</source>
        <translation>Das Journal lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Line %1 of the journal cannot be read.</source>
        <extracomment>%1 is a line number.</extracomment>
        <translation>Zeile %1 des Journals lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Das Journal lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The journal cannot be written, so nothing was sent.</source>
        <translation>Das Journal lässt sich nicht schreiben; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The disk may be full or read-only.</source>
        <translation>Die Platte ist vielleicht voll oder schreibgeschützt.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Schaffen Sie Platz auf der Platte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk may be full or read-only, or the folder belongs to somebody else.</source>
        <translation>Der Datenträger ist vielleicht voll oder schreibgeschützt, oder der Ordner gehört jemand anderem.</translation>
    </message>
</context>
<context>
    <name>bw::MakePlan</name>
    <message>
        <source>Who may sign in</source>
        <translation>Wer sich anmelden darf</translation>
    </message>
    <message>
        <source>Who is provisioned to %1</source>
        <extracomment>%1 is a system such as Cloudflare One</extracomment>
        <translation>Wer für %1 bereitgestellt wird</translation>
    </message>
    <message>
        <source>The sign-in of this setup has no client secret.</source>
        <translation>Die Anmeldung dieser Einrichtung hat kein Client Secret.</translation>
    </message>
    <message>
        <source>Leave out --new-secret.</source>
        <translation>Lassen Sie --new-secret weg.</translation>
    </message>
</context>
<context>
    <name>bw::Opening</name>
    <message>
        <source>There is no %1 token.</source>
        <extracomment>%1 is Okta, Cloudflare or ConfigCat.</extracomment>
        <translation>Es gibt kein %1-Token.</translation>
    </message>
    <message>
        <source>Set %1, or enter the token once in the wizard, which keeps it in the keychain.</source>
        <extracomment>%1 is the name of an environment variable.</extracomment>
        <translation>Setzen Sie %1, oder geben Sie das Token einmal im Assistenten ein; er bewahrt es im Schlüsselbund auf.</translation>
    </message>
    <message>
        <source>The setup file cannot be used as it is.</source>
        <translation>Die Einrichtungsdatei kann so nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Mend the places named above.</source>
        <translation>Berichtigen Sie die oben genannten Stellen.</translation>
    </message>
</context>
<context>
    <name>bw::PlanCommand</name>
    <message>
        <source>Plan for %1</source>
        <translation>Plan für %1</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>bw::PlanRunner</name>
    <message>
        <source>%1 is “%2”, wanted “%3”</source>
        <translation>%1 ist „%2“, gewünscht „%3“</translation>
    </message>
    <message>
        <source>The change was accepted, but reading it back does not show it.</source>
        <translation>Die Änderung wurde angenommen, ist beim Zurücklesen aber nicht zu sehen.</translation>
    </message>
    <message>
        <source>The change was accepted, but read back differently: %1.</source>
        <translation>Die Änderung wurde angenommen, aber anders zurückgelesen: %1.</translation>
    </message>
    <message>
        <source>Look at it in the console, then run again.</source>
        <translation>Sehen Sie es sich in der Konsole an und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Needs “%1”, which did not succeed.</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation>Braucht „%1“, und das ist nicht gelungen.</translation>
    </message>
    <message>
        <source>After “%1”.</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation>Nach „%1“.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Es ist nicht da.</translation>
    </message>
    <message>
        <source>It differs from the setup.</source>
        <translation>Es weicht von der Einrichtung ab.</translation>
    </message>
    <message>
        <source>Run the setup again to put it right.</source>
        <translation>Führen Sie die Einrichtung erneut aus, um es zu berichtigen.</translation>
    </message>
    <message>
        <source>This would change something that Bridgewright did not make.</source>
        <translation>Das würde etwas ändern, das nicht von Bridgewright stammt.</translation>
    </message>
    <message>
        <source>Look at the difference in the plan and agree to it, or choose another name.</source>
        <translation>Sehen Sie sich den Unterschied im Plan an und stimmen Sie zu, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The answer was lost on the way; reading back shows that it was done.</source>
        <translation>Die Antwort ging unterwegs verloren; das Zurücklesen zeigt, dass es geschehen ist.</translation>
    </message>
    <message>
        <source>This cannot be read back: please do it as the instructions say.</source>
        <translation>Das lässt sich nicht zurücklesen: Bitte gehen Sie vor, wie die Anleitung sagt.</translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>Angehalten, bevor es fertig war.</translation>
    </message>
    <message>
        <source>Done, as you said; it cannot be read back.</source>
        <translation>Getan, wie Sie sagen; es lässt sich nicht zurücklesen.</translation>
    </message>
    <message>
        <source>The server answered with an error (%1); reading back shows that it was done.</source>
        <extracomment>%1 is a status such as 500</extracomment>
        <translation>Der Server antwortete mit einem Fehler (%1); das Zurücklesen zeigt, dass es getan ist.</translation>
    </message>
</context>
<context>
    <name>bw::PlanText</name>
    <message>
        <source>leave</source>
        <extracomment>What would happen to an object: column of the printed plan.</extracomment>
        <translation>belassen</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>create</source>
        <translation>anlegen</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>How it would happen: column of the printed plan.</extracomment>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>wanted “%1”</source>
        <translation>gewünscht „%1“</translation>
    </message>
    <message>
        <source>wanted “%1”, found “%2”</source>
        <translation>gewünscht „%1“, gefunden „%2“</translation>
    </message>
    <message>
        <source>! This object was not made by Bridgewright; you will be asked.</source>
        <translation>! Dieses Objekt stammt nicht von Bridgewright; Sie werden gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s): %1 to do, %2 by hand; about %3 requests.</source>
        <extracomment>%n steps in all; %1 of them change something, %2 are done by hand, %3 requests will be sent.</extracomment>
        <translation>
            <numerusform>%n Schritt: %1 zu tun, %2 von Hand; etwa %3 Anfragen.</numerusform>
            <numerusform>%n Schritte: %1 zu tun, %2 von Hand; etwa %3 Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not the same</source>
        <translation>Was nicht gleich ist</translation>
    </message>
    <message>
        <source>(secret: run again with --reveal to see it)</source>
        <translation>(geheim: mit --reveal erneut aufrufen, um es zu sehen)</translation>
    </message>
    <message>
        <source>The tokens, for the shell that bridgewright is to run in:</source>
        <translation>Die Tokens, für die Shell, in der bridgewright laufen soll:</translation>
    </message>
    <message>
        <source>The setup file:</source>
        <translation>Die Einrichtungsdatei:</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>What no vendor lets anybody read back</source>
        <translation>Was kein Hersteller zurücklesen lässt</translation>
    </message>
    <message>
        <source>Source: %1, checked on %2</source>
        <translation>Quelle: %1, geprüft am %2</translation>
    </message>
</context>
<context>
    <name>bw::PracticeCommands</name>
    <message>
        <source>The practice admin does what the card says.</source>
        <translation>Der Übungsadministrator tut, was die Karte sagt.</translation>
    </message>
    <message>
        <source>Practice: everything happens on stand-ins on this computer</source>
        <translation>Übung: Alles geschieht an Nachbildungen auf diesem Computer</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>Plan für %1</translation>
    </message>
</context>
<context>
    <name>bw::Report</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Made (UTC)</source>
        <translation>Angelegt (UTC)</translation>
    </message>
    <message>
        <source>Source: %1, checked on %2</source>
        <translation>Quelle: %1, geprüft am %2</translation>
    </message>
    <message>
        <source>Okta org: %1</source>
        <translation>Okta-Org: %1</translation>
    </message>
    <message>
        <source>Cloudflare One team: %1</source>
        <translation>Team in Cloudflare One: %1</translation>
    </message>
    <message>
        <source>Read back on %1 (UTC)</source>
        <translation>Zurückgelesen am %1 (UTC)</translation>
    </message>
    <message>
        <source>See a person sign in: %1</source>
        <translation>Eine Anmeldung ansehen: %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What was made</source>
        <translation>Was angelegt wurde</translation>
    </message>
    <message>
        <source>By hand, because no API offers it</source>
        <translation>Von Hand, weil keine API es bietet</translation>
    </message>
    <message>
        <source>The work in numbers</source>
        <translation>Die Arbeit in Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>The vendors&apos; documents ask for %n action(s) to reach this setup.</source>
        <translation>
            <numerusform>Die Anleitungen der Hersteller verlangen für diese Einrichtung %n Handgriff.</numerusform>
            <numerusform>Die Anleitungen der Hersteller verlangen für diese Einrichtung %n Handgriffe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were left to the admin.</source>
        <translation>
            <numerusform>%n davon blieb der Administration.</numerusform>
            <numerusform>%n davon blieben der Administration.</numerusform>
        </translation>
    </message>
    <message>
        <source>Common mistakes:</source>
        <translation>Häufige Fehler:</translation>
    </message>
    <message>
        <source>Left to the admin</source>
        <translation>Was dem Admin blieb</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handgriffe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>One action is one click, choice, entry, copy or paste, or one page opened; signing in is none.</source>
        <translation>Ein Handgriff ist ein Klick, eine Auswahl, eine Eingabe, ein Kopieren oder Einfügen oder das Öffnen einer Seite; das Anmelden zählt nicht.</translation>
    </message>
    <message numerus="yes">
        <source>To see that it works, the documents ask for %n more; Bridgewright looks for itself.</source>
        <extracomment>%n are actions such as pressing a test button</extracomment>
        <translation>
            <numerusform>Um zu sehen, dass es geht, verlangen die Dokumente %n weiteren; Bridgewright sieht selbst nach.</numerusform>
            <numerusform>Um zu sehen, dass es geht, verlangen die Dokumente %n weitere; Bridgewright sieht selbst nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>(geheim)</translation>
    </message>
</context>
<context>
    <name>bw::SecretStore</name>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in a window behind this one.</source>
        <translation>Vielleicht wartet er in einem Fenster hinter diesem auf sein Passwort.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is running.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>No password store (GNOME Keyring or KWallet) runs in this session.</source>
        <translation>In dieser Sitzung läuft kein Passwortspeicher (GNOME Keyring oder KWallet).</translation>
    </message>
    <message>
        <source>Install and start one (on Debian: gnome-keyring) to keep secrets between runs.</source>
        <translation>Installieren und starten Sie einen (unter Debian: gnome-keyring), um Geheimnisse zwischen zwei Läufen zu behalten.</translation>
    </message>
    <message>
        <source>There is no saved secret of this name.</source>
        <translation>Ein gespeichertes Geheimnis dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder der Zugriff wurde verweigert.</translation>
    </message>
    <message>
        <source>Its password was not given, or the question was cancelled.</source>
        <translation>Sein Passwort wurde nicht eingegeben, oder die Frage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The keychain has no open collection to keep secrets in.</source>
        <translation>Der Schlüsselbund hat keine offene Sammlung für Geheimnisse.</translation>
    </message>
    <message>
        <source>No keyring named “Login” was made yet, or it could not be unlocked without a window.</source>
        <translation>Ein Schlüsselbund namens „Login“ wurde noch nicht angelegt oder ließ sich ohne Fenster nicht entsperren.</translation>
    </message>
    <message>
        <source>Sign in to the desktop once, or make a keyring with your password manager.</source>
        <translation>Melden Sie sich einmal am Desktop an, oder legen Sie mit Ihrer Passwortverwaltung einen Schlüsselbund an.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>Der Schlüsselbund dieses Computers lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>The library libsecret is probably missing.</source>
        <translation>Vermutlich fehlt die Bibliothek libsecret.</translation>
    </message>
    <message>
        <source>Install it (on Debian: libsecret-1-0), then start the program again.</source>
        <translation>Installieren Sie sie (unter Debian: libsecret-1-0) und starten Sie das Programm erneut.</translation>
    </message>
    <message>
        <source>Check the keychain in your system&apos;s settings.</source>
        <translation>Prüfen Sie den Schlüsselbund in den Systemeinstellungen.</translation>
    </message>
    <message>
        <source>Secrets are kept until you close the program, and written nowhere.</source>
        <translation>Geheimnisse werden behalten, bis Sie das Programm schließen, und nirgends geschrieben.</translation>
    </message>
    <message>
        <source>Secrets are kept until you close the program, and written nowhere. %1</source>
        <extracomment>%1 is a whole sentence that says why.</extracomment>
        <translation>Geheimnisse werden behalten, bis Sie das Programm schließen, und nirgends geschrieben. %1</translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain of macOS.</source>
        <translation>Geheimnisse liegen im Schlüsselbund von macOS.</translation>
    </message>
    <message>
        <source>Secrets are kept in the Windows Credential Manager.</source>
        <translation>Geheimnisse liegen in der Windows-Anmeldeinformationsverwaltung.</translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain of this desktop (GNOME Keyring or KWallet).</source>
        <translation>Geheimnisse liegen im Schlüsselbund dieses Desktops (GNOME Keyring oder KWallet).</translation>
    </message>
    <message>
        <source>The keychain gave back something else than it was given.</source>
        <translation>Der Schlüsselbund gab etwas anderes zurück, als er bekommen hatte.</translation>
    </message>
</context>
<context>
    <name>bw::SelfTest</name>
    <message>
        <source>TLS does not work: there is no backend for it (found: %1).</source>
        <translation>TLS funktioniert nicht: Es gibt kein Backend dafür (gefunden: %1).</translation>
    </message>
    <message>
        <source>TLS works by %1, %2</source>
        <extracomment>%1 is the name of a software library, %2 its version.</extracomment>
        <translation>TLS funktioniert mit %1, %2</translation>
    </message>
    <message>
        <source>The system trusts no certificate authority: install ca-certificates.</source>
        <translation>Das System vertraut keiner Zertifizierungsstelle: Installieren Sie ca-certificates.</translation>
    </message>
    <message numerus="yes">
        <source>The system trusts %n certificate authorities</source>
        <translation>
            <numerusform>Das System vertraut %n Zertifizierungsstelle</numerusform>
            <numerusform>Das System vertraut %n Zertifizierungsstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>No window system can be used: the folder “platforms” of Qt&apos;s plugins is missing.</source>
        <translation>Kein Fenstersystem lässt sich verwenden: Der Ordner „platforms“ der Qt-Plugins fehlt.</translation>
    </message>
    <message>
        <source>Window systems that can be used: %1</source>
        <translation>Verwendbare Fenstersysteme: %1</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written: %2</source>
        <translation>Der Datenordner %1 lässt sich nicht beschreiben: %2</translation>
    </message>
    <message>
        <source>The data folder %1 can be written</source>
        <translation>Der Datenordner %1 lässt sich beschreiben</translation>
    </message>
    <message>
        <source>Everything that is needed is here.</source>
        <translation>Alles Nötige ist da.</translation>
    </message>
    <message>
        <source>Something that is needed is missing.</source>
        <translation>Etwas Nötiges fehlt.</translation>
    </message>
</context>
<context>
    <name>bw::Session</name>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>In dieser Datei ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>Choose the PEM or DER file of your company&apos;s certificate authority.</source>
        <translation>Wählen Sie die PEM- oder DER-Datei der Zertifizierungsstelle Ihrer Firma.</translation>
    </message>
    <message>
        <source>The certificates could not be saved: %1</source>
        <translation>Die Zertifikate ließen sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <extracomment>%1 is the name of an environment variable, %2 a sentence</extracomment>
        <translation>%1 kann nicht verwendet werden. %2</translation>
    </message>
    <message>
        <source>Set it to the token of the vendor that it names, all of it and nothing else.</source>
        <translation>Setzen Sie die Variable auf das Token des Anbieters, den sie nennt: das ganze und nichts sonst.</translation>
    </message>
    <message>
        <source>What was made is being taken back.</source>
        <translation>Was angelegt wurde, wird gerade zurückgenommen.</translation>
    </message>
    <message>
        <source>Let it finish first.</source>
        <translation>Lassen Sie das erst zu Ende gehen.</translation>
    </message>
</context>
<context>
    <name>bw::SetupFile</name>
    <message>
        <source>This is not a setup file of Bridgewright: “bridgewright” is missing.</source>
        <translation>Das ist keine Einrichtungsdatei von Bridgewright: „bridgewright“ fehlt.</translation>
    </message>
    <message>
        <source>Begin it with { &quot;bridgewright&quot;: 1, …</source>
        <translation>Beginnen Sie sie mit { &quot;bridgewright&quot;: 1, …</translation>
    </message>
    <message>
        <source>This setup file is of version %1, made by a newer Bridgewright; this one reads version %2.</source>
        <translation>Diese Einrichtungsdatei hat Version %1 und stammt von einem neueren Bridgewright; dieses liest Version %2.</translation>
    </message>
    <message>
        <source>Install the newest Bridgewright, then open the file again.</source>
        <translation>Installieren Sie das neueste Bridgewright und öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>“bridgewright” must be the number %1.</source>
        <translation>„bridgewright“ muss die Zahl %1 sein.</translation>
    </message>
    <message>
        <source>Correct the setup file.</source>
        <translation>Berichtigen Sie die Einrichtungsdatei.</translation>
    </message>
    <message>
        <source>The setup file is not JSON: line %1, column %2: %3.</source>
        <translation>Die Einrichtungsdatei ist kein JSON: Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>Correct it there; a comma or quote is often missing just before.</source>
        <translation>Berichtigen Sie sie dort; oft fehlt kurz davor ein Komma oder Anführungszeichen.</translation>
    </message>
    <message>
        <source>The setup file must be one JSON object: { … }.</source>
        <translation>Die Einrichtungsdatei muss ein einziges JSON-Objekt sein: { … }.</translation>
    </message>
    <message>
        <source>The file is too big for a setup file.</source>
        <translation>Die Datei ist zu groß für eine Einrichtungsdatei.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Prüfen Sie den Namen der Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf der Platte.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a list in […]</source>
        <translation>eine Liste in […]</translation>
    </message>
    <message>
        <source>a section in {…}</source>
        <translation>ein Abschnitt in {…}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 must be %2, but is %3.</source>
        <extracomment>%1 is a path such as “scim.pushGroups”; %2 and %3 are kinds of values.</extracomment>
        <translation>%1 muss %2 sein, ist aber %3.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but can only be one of %3.</source>
        <extracomment>%1 is a path such as “signIn.method”, %2 what stands there, %3 a list of words in quotes.</extracomment>
        <translation>%1 ist „%2“, kann aber nur eines von %3 sein.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>%1 is not known.</source>
        <extracomment>%1 is a path such as “scim.pushGroup”.</extracomment>
        <translation>%1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It can be one of %1.</source>
        <translation>Möglich ist eines von %1.</translation>
    </message>
</context>
<context>
    <name>bw::SetupRules</name>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n character(s).</source>
        <translation>
            <numerusform>Der Name ist länger als %n Zeichen.</numerusform>
            <numerusform>Der Name ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name has a line break or control character in it. Take it out.</source>
        <translation>Im Namen steht ein Zeilenumbruch oder Steuerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>There is an empty entry in the list. Take it out.</source>
        <translation>In der Liste steht ein leerer Eintrag. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>“%1” is in the list twice. Take one out.</source>
        <translation>„%1“ steht zweimal in der Liste. Entfernen Sie einen der Einträge.</translation>
    </message>
    <message>
        <source>“%1” is too long, or begins or ends with a space, or has a line break in it.</source>
        <translation>„%1“ ist zu lang, beginnt oder endet mit einem Leerzeichen oder enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>“%1” is both assigned and pushed. Okta does not support that: make a second group with the same people, and push that one.</source>
        <translation>„%1“ ist zugewiesen und wird auch übertragen. Okta unterstützt das nicht: Legen Sie eine zweite Gruppe mit denselben Personen an und übertragen Sie diese.</translation>
    </message>
    <message>
        <source>This does not look right: it should look like %1. Copy it from ConfigCat again.</source>
        <translation>Das sieht nicht richtig aus: Es sollte wie %1 aussehen. Kopieren Sie es noch einmal aus ConfigCat.</translation>
    </message>
    <message>
        <source>Provisioning belongs to a sign-in method. Choose the sign-in as well.</source>
        <translation>Bereitstellung gehört zu einer Anmeldemethode. Wählen Sie auch die Anmeldung.</translation>
    </message>
    <message>
        <source>One app for both works with SAML only. Choose SAML, or two apps.</source>
        <translation>Eine App für beides geht nur mit SAML. Wählen Sie SAML oder zwei Apps.</translation>
    </message>
    <message>
        <source>Seats can be removed only together with users. Switch on “userDeprovision” too.</source>
        <translation>Plätze lassen sich nur zusammen mit Personen entfernen. Schalten Sie auch „userDeprovision“ ein.</translation>
    </message>
    <message>
        <source>No group is assigned: no user will be provisioned until you assign people in Okta.</source>
        <translation>Keine Gruppe ist zugewiesen: Niemand wird bereitgestellt, bis Sie in Okta Personen zuweisen.</translation>
    </message>
    <message>
        <source>“%1” is pushed, but the groups filter leaves it out of the sign-in. What is pushed overwrites the groups of the sign-in: let both name the same groups.</source>
        <translation>„%1“ wird übertragen, aber der Gruppenfilter lässt die Gruppe bei der Anmeldung weg. Übertragenes überschreibt die Gruppen der Anmeldung: Nennen Sie in beiden dieselben Gruppen.</translation>
    </message>
    <message>
        <source>No group is assigned: no member will be provisioned until you assign people in Okta.</source>
        <translation>Keine Gruppe ist zugewiesen: Kein Mitglied wird bereitgestellt, bis Sie in Okta Personen zuweisen.</translation>
    </message>
    <message>
        <source>“%1” begins with CF, which Cloudflare keeps for itself. Push a group with another name.</source>
        <translation>„%1“ beginnt mit CF, was sich Cloudflare vorbehält. Übertragen Sie eine Gruppe mit anderem Namen.</translation>
    </message>
    <message>
        <source>“%1” is not among the pushed groups. Push it, or take its policy out.</source>
        <translation>„%1“ ist nicht unter den übertragenen Gruppen. Übertragen Sie die Gruppe, oder nehmen Sie ihre Richtlinie heraus.</translation>
    </message>
    <message>
        <source>The policy of “%1” is empty. Name a role, or take it out.</source>
        <translation>Die Richtlinie von „%1“ ist leer. Nennen Sie eine Rolle, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>Copy the Entity ID from ConfigCat.</source>
        <translation>Kopieren Sie die Entity ID aus ConfigCat.</translation>
    </message>
    <message>
        <source>No group is assigned: nobody can sign in until you assign people in Okta.</source>
        <translation>Keine Gruppe ist zugewiesen: Niemand kann sich anmelden, bis Sie in Okta Personen zuweisen.</translation>
    </message>
    <message>
        <source>Choose what to connect: sign-in, provisioning, the dashboard or ConfigCat.</source>
        <translation>Wählen Sie, was verbunden wird: Anmeldung, Bereitstellung, Dashboard oder ConfigCat.</translation>
    </message>
    <message>
        <source>Give the Cloudflare team that Okta is to be connected with.</source>
        <translation>Geben Sie das Cloudflare-Team an, mit dem Okta verbunden wird.</translation>
    </message>
    <message>
        <source>An account ID has 32 digits and letters a to f. Leave it empty to use the one that the token sees.</source>
        <translation>Eine Konto-ID hat 32 Ziffern und Buchstaben von a bis f. Lassen Sie sie leer, um das Konto zu nehmen, das das Token sieht.</translation>
    </message>
    <message numerus="yes">
        <source>A claim&apos;s name has no spaces and at most %n character(s).</source>
        <translation>
            <numerusform>Der Name eines Claims hat keine Leerzeichen und höchstens %n Zeichen.</numerusform>
            <numerusform>Der Name eines Claims hat keine Leerzeichen und höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A claim&apos;s name has no spaces in it.</source>
        <translation>Der Name eines Claims hat keine Leerzeichen.</translation>
    </message>
    <message>
        <source>SAML knows no authorization server. Leave it empty, or choose OIDC.</source>
        <translation>SAML kennt keinen Authorization Server. Lassen Sie das Feld leer, oder wählen Sie OIDC.</translation>
    </message>
    <message>
        <source>Custom claims need a custom authorization server. Give its ID, such as “default”, or take the claims out.</source>
        <translation>Eigene Claims brauchen einen eigenen Authorization Server. Geben Sie seine ID an, etwa „default“, oder nehmen Sie die Claims heraus.</translation>
    </message>
    <message>
        <source>Give a regular expression for the groups; “.*” stands for all of them.</source>
        <translation>Geben Sie einen regulären Ausdruck für die Gruppen an; „.*“ steht für alle.</translation>
    </message>
    <message>
        <source>The regular expression is too long.</source>
        <translation>Der reguläre Ausdruck ist zu lang.</translation>
    </message>
    <message>
        <source>“%1” is the name of a role, but a name grants nothing any more. Give the group a policy.</source>
        <translation>„%1“ ist der Name einer Rolle, aber ein Name bewirkt nichts mehr. Geben Sie der Gruppe eine Richtlinie.</translation>
    </message>
    <message>
        <source>This is the Assertion Consumer Service URL. Paste the Entity ID here.</source>
        <translation>Das ist die Assertion Consumer Service URL. Fügen Sie hier die Entity ID ein.</translation>
    </message>
    <message>
        <source>This is the Entity ID. Paste the Assertion Consumer Service URL here.</source>
        <translation>Das ist die Entity ID. Fügen Sie hier die Assertion Consumer Service URL ein.</translation>
    </message>
    <message>
        <source>Give the ID of the authorization server, such as “default” or aus…, or its name, not its address.</source>
        <translation>Geben Sie die ID des Authorization Servers an, etwa „default“ oder aus…, oder seinen Namen, nicht seine Adresse.</translation>
    </message>
    <message>
        <source>The catalogue app sends all groups: this filter is not applied. Choose the custom OIDC app to filter, or name a custom authorization server.</source>
        <translation>Die Katalog-App sendet alle Gruppen: Dieser Filter wird nicht angewandt. Wählen Sie zum Filtern die eigene OIDC-App, oder nennen Sie einen eigenen Autorisierungsserver.</translation>
    </message>
    <message>
        <source>This is not a regular expression; look at character %1.</source>
        <translation>Das ist kein regulärer Ausdruck; sehen Sie sich Zeichen %1 an.</translation>
    </message>
    <message>
        <source>One app for both names people by their e-mail address: choose “email”, or two apps.</source>
        <translation>Eine App für beides benennt Personen nach ihrer E-Mail-Adresse: Wählen Sie „email“, oder zwei Apps.</translation>
    </message>
    <message>
        <source>“%1” is sent already. Take it out.</source>
        <translation>„%1“ wird schon gesendet. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The app of an older set-up goes on, and it is a SCIM 2.0 Test App: take that one.</source>
        <translation>Mit der App einer älteren Einrichtung wird weitergearbeitet, und sie ist eine SCIM 2.0 Test App: Nehmen Sie diese.</translation>
    </message>
    <message>
        <source>No group is pushed: members get Minimal Account Access only, as roles come with groups.</source>
        <translation>Es wird keine Gruppe übertragen: Mitglieder bekommen nur Minimal Account Access, denn Rollen kommen mit Gruppen.</translation>
    </message>
    <message>
        <source>ConfigCat gives permissions to groups that are pushed: choose at least one, another than those that are assigned.</source>
        <translation>ConfigCat gibt Berechtigungen an Gruppen, die übertragen werden: Wählen Sie mindestens eine, und zwar eine andere als die zugewiesenen.</translation>
    </message>
    <message>
        <source>Only the custom OIDC app without an authorization server has a groups claim to be set by hand: this is not used.</source>
        <translation>Nur die eigene OIDC-App ohne Autorisierungsserver hat einen Groups Claim, der von Hand gesetzt wird: Dies wird nicht verwendet.</translation>
    </message>
    <message>
        <source>PKCE belongs to OpenID Connect: this is not used.</source>
        <translation>PKCE gehört zu OpenID Connect: Dies wird nicht verwendet.</translation>
    </message>
</context>
<context>
    <name>bw::Step</name>
    <message>
        <source>Waiting</source>
        <extracomment>The states of a step, shown beside its name while the plan is carried out.</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Sie sind dran</translation>
    </message>
    <message>
        <source>Sent, cannot be read back</source>
        <translation>Gesendet, nicht zurücklesbar</translation>
    </message>
    <message>
        <source>Done and read back</source>
        <translation>Erledigt und zurückgelesen</translation>
    </message>
    <message>
        <source>Seen working</source>
        <translation>In Betrieb gesehen</translation>
    </message>
    <message>
        <source>Was already right</source>
        <translation>War schon richtig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
</context>
<context>
    <name>bw::Terminal</name>
    <message>
        <source>[y/N]</source>
        <extracomment>After a yes/no question on the command line; the capital one is what Enter stands for.</extracomment>
        <translation>[j/N]</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>The full word and the letter that mean yes on the command line; both must be lower case.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>y</source>
        <translation>j</translation>
    </message>
</context>
<context>
    <name>bw::TextReporter</name>
    <message>
        <source>%1 asks for a pause; going on at %2.</source>
        <translation>%1 verlangt eine Pause; weiter um %2.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>See a person sign in: %1</source>
        <translation>Eine Anmeldung ansehen: %1</translation>
    </message>
    <message>
        <source>Serving until you press Ctrl+C.</source>
        <translation>Läuft, bis Sie Strg+C drücken.</translation>
    </message>
    <message>
        <source>What was looked at:</source>
        <translation>Was angesehen wurde:</translation>
    </message>
    <message>
        <source>The plan changes objects that were not made by Bridgewright. Without a terminal, apply agrees to that by %1.</source>
        <extracomment>%1 is an option with its value</extracomment>
        <translation>Der Plan ändert Objekte, die Bridgewright nicht angelegt hat. Ohne Terminal stimmt apply dem mit %1 zu.</translation>
    </message>
</context>
<context>
    <name>bw::UndoCommand</name>
    <message>
        <source>There is no terminal to ask whether everything may be removed.</source>
        <translation>Es gibt kein Terminal, um zu fragen, ob alles entfernt werden darf.</translation>
    </message>
    <message>
        <source>Run undo with --yes.</source>
        <translation>Rufen Sie undo mit --yes auf.</translation>
    </message>
    <message>
        <source>To be taken back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>Remove these?</source>
        <translation>Soll das entfernt werden?</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stays, as it belongs to a part that this setup does not have: %1</source>
        <extracomment>%1 is what undo would do</extracomment>
        <translation>Bleibt, weil es zu einem Teil gehört, den diese Einrichtung nicht hat: %1</translation>
    </message>
    <message>
        <source>The journal names nothing that was made for this setup: there is nothing to take back.</source>
        <translation>Das Journal nennt nichts, was für diese Einrichtung angelegt wurde: Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Everything that was made for this setup has been taken back.</source>
        <translation>Alles, was für diese Einrichtung angelegt wurde, ist zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>bw::VerifyCommand</name>
    <message>
        <source>Reading back</source>
        <translation>Zurücklesen</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Alles ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>Everything that can be read back is as it should be.</source>
        <translation>Alles, was sich zurücklesen lässt, ist, wie es sein soll.</translation>
    </message>
</context>
<context>
    <name>bw::WriteFile</name>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s reason.</extracomment>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>bw::byhand</name>
    <message>
        <source>The instructions for this are missing.</source>
        <translation>Die Anleitung dafür fehlt.</translation>
    </message>
</context>
<context>
    <name>bw::cloudflare</name>
    <message>
        <source>“%1” is not a Cloudflare account ID.</source>
        <translation>„%1“ ist keine Konto-ID von Cloudflare.</translation>
    </message>
    <message>
        <source>Copy the account ID from the dashboard: 32 digits and letters from a to f.</source>
        <translation>Kopieren Sie die Konto-ID aus dem Dashboard: 32 Ziffern und Buchstaben von a bis f.</translation>
    </message>
    <message>
        <source>The Cloudflare token sees no account.</source>
        <translation>Das Cloudflare-Token sieht kein Konto.</translation>
    </message>
    <message>
        <source>The Cloudflare token sees several accounts: %1.</source>
        <translation>Das Cloudflare-Token sieht mehrere Konten: %1.</translation>
    </message>
    <message>
        <source>Choose the account that your team belongs to.</source>
        <translation>Wählen Sie das Konto, zu dem Ihr Team gehört.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s answer is not what its documentation promises.</source>
        <translation>Cloudflares Antwort ist nicht, was die Dokumentation verspricht.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s list does not end.</source>
        <translation>Cloudflares Liste nimmt kein Ende.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask Cloudflare&apos;s support.</source>
        <translation>Versuchen Sie es erneut; wenn es so bleibt, fragen Sie den Support von Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s answer holds an id that cannot be one.</source>
        <translation>In Cloudflares Antwort steht eine ID, die keine sein kann.</translation>
    </message>
    <message>
        <source>Cloudflare does not allow this token to do that.</source>
        <translation>Cloudflare erlaubt diesem Token das nicht.</translation>
    </message>
    <message>
        <source>Make a token with the permissions listed, for this account, and use that one.</source>
        <translation>Legen Sie für dieses Konto ein Token mit den genannten Rechten an und verwenden Sie es.</translation>
    </message>
    <message>
        <source>The Cloudflare token lacks the permission “%1”.</source>
        <extracomment>%1 is the name of a permission as Cloudflare&apos;s dashboard shows it</extracomment>
        <translation>Dem Cloudflare-Token fehlt das Recht „%1“.</translation>
    </message>
    <message>
        <source>Add this permission to the token, for this account, then try again.</source>
        <translation>Geben Sie dem Token dieses Recht für dieses Konto und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Copy the token again, or make a new one.</source>
        <translation>Kopieren Sie das Token noch einmal, oder legen Sie ein neues an.</translation>
    </message>
    <message>
        <source>Cloudflare cannot answer right now (%1).</source>
        <translation>Cloudflare kann gerade nicht antworten (%1).</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>Cloudflare refused the request (%1).</source>
        <translation>Cloudflare hat die Anfrage abgelehnt (%1).</translation>
    </message>
    <message>
        <source>Cloudflare refused the request: %1</source>
        <extracomment>%1 are Cloudflare&apos;s own words</extracomment>
        <translation>Cloudflare hat die Anfrage abgelehnt: %1</translation>
    </message>
    <message>
        <source>Change the setting named there, then try again.</source>
        <translation>Ändern Sie die dort genannte Einstellung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Cloudflare does not have this object (any more).</source>
        <translation>Cloudflare hat dieses Objekt nicht (mehr).</translation>
    </message>
    <message>
        <source>Run again: what is missing is then made anew.</source>
        <translation>Starten Sie erneut: Was fehlt, wird dann neu angelegt.</translation>
    </message>
    <message>
        <source>Zero Trust is not set up in this Cloudflare account yet.</source>
        <translation>Zero Trust ist in diesem Cloudflare-Konto noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Somebody has to open Zero Trust once, choose a team name and a plan (the free one will do).</source>
        <translation>Jemand muss Zero Trust einmal öffnen und einen Team-Namen und einen Tarif wählen (der kostenlose genügt).</translation>
    </message>
    <message>
        <source>Open Zero Trust in the dashboard, finish its welcome pages, then try again.</source>
        <translation>Öffnen Sie Zero Trust im Dashboard, gehen Sie die Willkommensseiten durch und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Cloudflare says that this is there already: %1</source>
        <extracomment>%1 are Cloudflare&apos;s own words</extracomment>
        <translation>Cloudflare sagt, dass es das schon gibt: %1</translation>
    </message>
    <message>
        <source>Look at it in the dashboard, then run again.</source>
        <translation>Sehen Sie es sich im Dashboard an und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Cloudflare cannot read this token: it is not in the form of an API token.</source>
        <translation>Cloudflare kann dieses Token nicht lesen: Es hat nicht die Form eines API-Tokens.</translation>
    </message>
    <message>
        <source>Cloudflare does not know this Global API Key.</source>
        <translation>Cloudflare kennt diesen Global API Key nicht.</translation>
    </message>
    <message>
        <source>Cloudflare does not know this token; it may have been revoked.</source>
        <translation>Cloudflare kennt dieses Token nicht; vielleicht wurde es widerrufen.</translation>
    </message>
    <message>
        <source>Cloudflare does not accept this kind of token here.</source>
        <translation>Cloudflare nimmt diese Art von Token hier nicht an.</translation>
    </message>
    <message>
        <source>Use an account-owned API token.</source>
        <translation>Verwenden Sie ein API-Token des Kontos.</translation>
    </message>
    <message>
        <source>Cloudflare does not know this address of its API.</source>
        <translation>Cloudflare kennt diese Adresse seiner API nicht.</translation>
    </message>
    <message>
        <source>The account ID may be wrong: it has 32 digits and letters from a to f.</source>
        <translation>Vielleicht ist die Konto-ID falsch: Sie hat 32 Ziffern und Buchstaben von a bis f.</translation>
    </message>
    <message>
        <source>Copy the account ID from the dashboard again.</source>
        <translation>Kopieren Sie die Konto-ID noch einmal aus dem Dashboard.</translation>
    </message>
    <message>
        <source>Cloudflare refuses this token (401).</source>
        <translation>Cloudflare lehnt dieses Token ab (401).</translation>
    </message>
    <message>
        <source>Something between this computer and Cloudflare, such as a company proxy, may have answered instead.</source>
        <translation>Vielleicht hat etwas zwischen diesem Computer und Cloudflare geantwortet, etwa ein Firmenproxy.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, report it with the details.</source>
        <translation>Versuchen Sie es erneut; wenn es so bleibt, melden Sie es mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>Cloudflare made a new SCIM secret, but did not tell it.</source>
        <translation>Cloudflare hat ein neues SCIM-Geheimnis erzeugt, es aber nicht genannt.</translation>
    </message>
    <message>
        <source>Run again.</source>
        <translation>Starten Sie erneut.</translation>
    </message>
    <message>
        <source>The team of this Cloudflare account is “%1”, not “%2”.</source>
        <extracomment>both are team names</extracomment>
        <translation>Das Team dieses Cloudflare-Kontos ist „%1“, nicht „%2“.</translation>
    </message>
    <message>
        <source>Enter “%1” as team name, or choose another account.</source>
        <translation>Geben Sie „%1“ als Team-Namen ein, oder wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>The team&apos;s domain is %1; only teams under cloudflareaccess.com are supported.</source>
        <translation>Die Domain des Teams ist %1; nur Teams unter cloudflareaccess.com werden unterstützt.</translation>
    </message>
    <message>
        <source>Set up this team in the dashboard.</source>
        <translation>Richten Sie dieses Team im Dashboard ein.</translation>
    </message>
    <message>
        <source>of the new Okta app</source>
        <translation>der neuen Okta-App</translation>
    </message>
    <message>
        <source>Somebody changed this login method a moment ago.</source>
        <translation>Jemand hat diese Anmeldemethode gerade eben geändert.</translation>
    </message>
    <message>
        <source>Look at the plan again, then run again.</source>
        <translation>Sehen Sie sich den Plan noch einmal an und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Okta is a login method in Cloudflare</source>
        <translation>Okta ist eine Anmeldemethode in Cloudflare</translation>
    </message>
    <message>
        <source>The Okta app is not known yet.</source>
        <translation>Die Okta-App ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Other login methods stay as they are.</source>
        <translation>Andere Anmeldemethoden bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Another login method for this Okta org exists: “%1”. It is left alone.</source>
        <translation>Für diese Okta-Org gibt es eine weitere Anmeldemethode: „%1“. Sie wird nicht angerührt.</translation>
    </message>
    <message>
        <source>Cloudflare does not show the client secret; the one it has is kept, or replaced where it is known.</source>
        <translation>Cloudflare zeigt das Client Secret nicht; das vorhandene bleibt, oder es wird ersetzt, wo es bekannt ist.</translation>
    </message>
    <message>
        <source>Cloudflare team is ready</source>
        <translation>Das Team in Cloudflare ist bereit</translation>
    </message>
    <message>
        <source>The account is there</source>
        <translation>Das Konto ist da</translation>
    </message>
    <message>
        <source>Team domain %1</source>
        <translation>Team-Domain %1</translation>
    </message>
    <message>
        <source>The Zero Trust dashboard of this account is set to read-only: steps by hand are greyed out there until somebody unlocks it under Settings.</source>
        <translation>Das Zero-Trust-Dashboard dieses Kontos ist schreibgeschützt: Schritte von Hand sind dort ausgegraut, bis jemand es unter Settings freigibt.</translation>
    </message>
    <message>
        <source>SCIM endpoint takes the secret</source>
        <translation>Der SCIM-Endpunkt nimmt das Geheimnis an</translation>
    </message>
    <message>
        <source>Cloudflare named no SCIM address.</source>
        <translation>Cloudflare hat keine SCIM-Adresse genannt.</translation>
    </message>
    <message>
        <source>People and groups arrive in Cloudflare</source>
        <translation>Personen und Gruppen kommen in Cloudflare an</translation>
    </message>
    <message>
        <source>Looks for the assigned people and pushed groups in Cloudflare, and for failures in its SCIM log</source>
        <translation>Sucht in Cloudflare nach den zugewiesenen Personen und übertragenen Gruppen und im SCIM-Protokoll nach Fehlern</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s SCIM log notes a failure for “%1”: %2</source>
        <extracomment>%1 is a person&apos;s e-mail address or a group&apos;s name, %2 are Cloudflare&apos;s own words</extracomment>
        <translation>Das SCIM-Protokoll von Cloudflare nennt einen Fehler bei „%1“: %2</translation>
    </message>
    <message>
        <source>Look at the SCIM log, mend it in Okta, then retry the task there.</source>
        <translation>Sehen Sie sich das SCIM-Protokoll an, beheben Sie es in Okta und wiederholen Sie dort die Aufgabe.</translation>
    </message>
    <message>
        <source>Not everybody assigned has arrived in Cloudflare, though they have signed in before: %1.</source>
        <translation>Nicht alle Zugewiesenen sind in Cloudflare angekommen, obwohl sie sich schon angemeldet haben: %1.</translation>
    </message>
    <message>
        <source>Look at Tasks in Okta and at the SCIM log in Cloudflare, then run again.</source>
        <translation>Sehen Sie in Okta unter Tasks und im SCIM-Protokoll von Cloudflare nach und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Cloudflare takes in a person only after their first sign-in to an Access application or with the Cloudflare One Client.</source>
        <translation>Cloudflare nimmt eine Person erst auf, wenn sie sich einmal an einer Access-Anwendung oder mit dem Cloudflare One Client angemeldet hat.</translation>
    </message>
    <message>
        <source>Still to do so: %1.</source>
        <translation>Das steht noch aus bei: %1.</translation>
    </message>
    <message>
        <source>Not there yet: %1.</source>
        <translation>Noch nicht da: %1.</translation>
    </message>
    <message>
        <source>SCIM secret is kept</source>
        <translation>Das SCIM-Geheimnis ist verwahrt</translation>
    </message>
    <message>
        <source>Cloudflare does not make a new SCIM secret by its API here.</source>
        <translation>Cloudflare erzeugt hier über seine API kein neues SCIM-Geheimnis.</translation>
    </message>
    <message>
        <source>The other way is to switch SCIM off and on again; Cloudflare may then forget who was provisioned.</source>
        <translation>Der andere Weg ist, SCIM aus- und wieder einzuschalten; Cloudflare vergisst dann vielleicht, wer bereitgestellt wurde.</translation>
    </message>
    <message>
        <source>Run again and agree to that, or press “Regenerate Secret” in the dashboard.</source>
        <translation>Starten Sie erneut und stimmen Sie dem zu, oder drücken Sie im Dashboard „Regenerate Secret“.</translation>
    </message>
    <message>
        <source>Cloudflare told no new SCIM secret.</source>
        <translation>Cloudflare hat kein neues SCIM-Geheimnis genannt.</translation>
    </message>
    <message>
        <source>Press “Regenerate Secret” at the login method in the dashboard and paste that secret in Okta.</source>
        <translation>Drücken Sie im Dashboard bei der Anmeldemethode „Regenerate Secret“ und fügen Sie dieses Geheimnis in Okta ein.</translation>
    </message>
    <message>
        <source>The SCIM secret is kept only until Bridgewright ends. Finish the connection in Okta before that, or a new secret has to be made.</source>
        <translation>Das SCIM-Geheimnis bleibt nur, bis Bridgewright endet. Schließen Sie vorher die Verbindung in Okta ab, sonst muss ein neues erzeugt werden.</translation>
    </message>
    <message>
        <source>Keep the SCIM secret, which Cloudflare shows only once</source>
        <translation>Das SCIM-Geheimnis verwahren, das Cloudflare nur einmal zeigt</translation>
    </message>
    <message>
        <source>The SCIM secret is not known on this computer; Okta has it and uses it</source>
        <translation>Das SCIM-Geheimnis ist auf diesem Computer nicht bekannt; Okta hat es und verwendet es</translation>
    </message>
    <message>
        <source>Make a new SCIM secret</source>
        <translation>Ein neues SCIM-Geheimnis erzeugen</translation>
    </message>
    <message>
        <source>The old secret stops working at once: Okta gets “401 Unauthorized” until the new one is pasted there.</source>
        <translation>Das alte Geheimnis gilt sofort nicht mehr: Okta bekommt „401 Unauthorized“, bis das neue dort eingefügt ist.</translation>
    </message>
    <message>
        <source>SCIM is switched off and on again for that; Cloudflare may then forget who was provisioned.</source>
        <translation>Dafür wird SCIM aus- und wieder eingeschaltet; Cloudflare vergisst dann vielleicht, wer bereitgestellt wurde.</translation>
    </message>
    <message>
        <source>The SCIM log is then left out of the proof.</source>
        <translation>Das SCIM-Protokoll bleibt dann beim Nachweis außen vor.</translation>
    </message>
    <message>
        <source>Who never signed in can then not be told.</source>
        <translation>Wer sich nie angemeldet hat, lässt sich dann nicht sagen.</translation>
    </message>
    <message>
        <source>Undo can then not see whether the login method is in use.</source>
        <translation>Beim Rückgängigmachen ist dann nicht zu sehen, ob die Anmeldemethode in Gebrauch ist.</translation>
    </message>
    <message>
        <source>The Zero Trust organization cannot be read with this token</source>
        <translation>Die Zero-Trust-Organisation lässt sich mit diesem Token nicht lesen</translation>
    </message>
    <message>
        <source>Open Zero Trust</source>
        <translation>Zero Trust öffnen</translation>
    </message>
    <message>
        <source>Zero Trust organization “%1”</source>
        <translation>Zero-Trust-Organisation „%1“</translation>
    </message>
    <message>
        <source>The Zero Trust dashboard is set to read-only; steps by hand are greyed out.</source>
        <translation>Das Zero-Trust-Dashboard ist schreibgeschützt; Schritte von Hand sind ausgegraut.</translation>
    </message>
    <message>
        <source>Team “%1”</source>
        <translation>Team „%1“</translation>
    </message>
    <message>
        <source>Make a token with all permissions</source>
        <translation>Token mit allen Rechten anlegen</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 antwortet</translation>
    </message>
    <message>
        <source>%1 does not answer as a team&apos;s domain does</source>
        <translation>%1 antwortet nicht wie die Domain eines Teams</translation>
    </message>
    <message>
        <source>API token of the account, active</source>
        <translation>API-Token des Kontos, aktiv</translation>
    </message>
    <message>
        <source>API token of a user, active</source>
        <translation>API-Token einer Person, aktiv</translation>
    </message>
    <message>
        <source>The Cloudflare API token is missing.</source>
        <translation>Das Cloudflare-API-Token fehlt.</translation>
    </message>
    <message>
        <source>Make one with the permissions listed and paste it.</source>
        <translation>Legen Sie eines mit den genannten Rechten an und fügen Sie es ein.</translation>
    </message>
    <message>
        <source>This is a Global API Key, which may do everything in every account.</source>
        <translation>Das ist ein Global API Key, der in jedem Konto alles darf.</translation>
    </message>
    <message>
        <source>Make an API token with just the permissions listed, and paste that.</source>
        <translation>Legen Sie ein API-Token mit nur den genannten Rechten an und fügen Sie dieses ein.</translation>
    </message>
    <message>
        <source>This looks like an Okta API token.</source>
        <translation>Das sieht nach einem Okta-API-Token aus.</translation>
    </message>
    <message>
        <source>Paste the Cloudflare API token here and the Okta token on the Okta page.</source>
        <translation>Fügen Sie hier das Cloudflare-API-Token ein und das Okta-Token auf der Seite Okta.</translation>
    </message>
    <message>
        <source>Cloudflare does not know this token.</source>
        <translation>Cloudflare kennt dieses Token nicht.</translation>
    </message>
    <message>
        <source>The Cloudflare token has expired.</source>
        <translation>Das Cloudflare-Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>The Cloudflare token is switched off.</source>
        <translation>Das Cloudflare-Token ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Make a new one with the permissions listed.</source>
        <translation>Legen Sie ein neues mit den genannten Rechten an.</translation>
    </message>
    <message>
        <source>The token expires soon, on %1. Finish before that, or make a new one.</source>
        <translation>Das Token läuft bald ab, am %1. Werden Sie vorher fertig, oder legen Sie ein neues an.</translation>
    </message>
    <message>
        <source>The token is valid until %1.</source>
        <translation>Das Token gilt bis %1.</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Konto „%1“</translation>
    </message>
    <message>
        <source>Account %1; the token does not show its name</source>
        <translation>Konto %1; das Token zeigt seinen Namen nicht</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Wählen Sie ein Konto</translation>
    </message>
    <message>
        <source>Using the account “%1”</source>
        <translation>Verwendet wird das Konto „%1“</translation>
    </message>
    <message>
        <source>Using the team “%1” of the account “%2”</source>
        <translation>Verwendet wird das Team „%1“ des Kontos „%2“</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>The login method “%1” is still used by: %2.</source>
        <extracomment>%1 is the name of a login method, %2 a list such as “application “Wiki”, policy “Staff””</extracomment>
        <translation>Die Anmeldemethode „%1“ wird noch verwendet von: %2.</translation>
    </message>
    <message>
        <source>Without it, their rules would let nobody in, or the wrong people.</source>
        <translation>Ohne sie ließen deren Regeln niemanden herein oder die Falschen.</translation>
    </message>
    <message>
        <source>Take it out of them in the dashboard, then undo again.</source>
        <translation>Nehmen Sie sie dort im Dashboard heraus und machen Sie dann erneut rückgängig.</translation>
    </message>
    <message>
        <source>application “%1”</source>
        <translation>Anwendung „%1“</translation>
    </message>
    <message>
        <source>Access group “%1”</source>
        <translation>Access-Gruppe „%1“</translation>
    </message>
    <message>
        <source>policy “%1”</source>
        <translation>Richtlinie „%1“</translation>
    </message>
    <message>
        <source>Cloudflare made a token, but did not tell it.</source>
        <translation>Cloudflare hat ein Token erzeugt, es aber nicht genannt.</translation>
    </message>
    <message>
        <source>Cloudflare does not offer the permission “SCIM Provisioning” in this account.</source>
        <translation>Cloudflare bietet in diesem Konto das Recht „SCIM Provisioning“ nicht an.</translation>
    </message>
    <message>
        <source>Provisioning of dashboard members is part of the Enterprise plan.</source>
        <translation>Die Bereitstellung von Dashboard-Mitgliedern gehört zum Enterprise-Tarif.</translation>
    </message>
    <message>
        <source>Ask your Cloudflare account team for it, or leave this part out.</source>
        <translation>Fragen Sie Ihr Cloudflare-Kontoteam danach, oder lassen Sie diesen Teil weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>This Cloudflare account cannot share user risk scores.</source>
        <translation>Dieses Cloudflare-Konto kann die Risikowerte von Personen nicht teilen.</translation>
    </message>
    <message>
        <source>Sharing risk scores is part of the Enterprise plan.</source>
        <translation>Das Teilen von Risikowerten gehört zum Enterprise-Tarif.</translation>
    </message>
    <message>
        <source>Leave this part out, or ask your Cloudflare account team for it.</source>
        <translation>Lassen Sie diesen Teil weg, oder fragen Sie Ihr Cloudflare-Kontoteam danach.</translation>
    </message>
    <message>
        <source>The Cloudflare account “%1” is not on the Enterprise plan.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Das Cloudflare-Konto „%1“ hat nicht den Enterprise-Tarif.</translation>
    </message>
    <message>
        <source>Provisioning of dashboard members is part of the Enterprise plan. Provisioning for Cloudflare One is not: it works on every plan.</source>
        <translation>Die Bereitstellung von Dashboard-Mitgliedern gehört zum Enterprise-Tarif. Die Bereitstellung für Cloudflare One nicht: Sie geht in jedem Tarif.</translation>
    </message>
    <message>
        <source>Leave this part out, or ask your Cloudflare account team for the plan.</source>
        <translation>Lassen Sie diesen Teil weg, oder fragen Sie Ihr Cloudflare-Kontoteam nach dem Tarif.</translation>
    </message>
    <message>
        <source>Dashboard members can be provisioned</source>
        <translation>Dashboard-Mitglieder lassen sich bereitstellen</translation>
    </message>
    <message>
        <source>The account is not known yet.</source>
        <translation>Das Konto ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Account “%1” on the Enterprise plan</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Konto „%1“ im Enterprise-Tarif</translation>
    </message>
    <message>
        <source>Super Administrators: %1. Keep at least one of them out of the groups that Okta assigns.</source>
        <translation>Super Administrators: %1. Lassen Sie mindestens eine dieser Personen aus den Gruppen heraus, die Okta zuweist.</translation>
    </message>
    <message>
        <source>A user group “%1” is there already: Okta takes it over, and it can then not be edited in the dashboard.</source>
        <translation>Eine User Group „%1“ gibt es schon: Okta übernimmt sie, und sie lässt sich dann im Dashboard nicht mehr bearbeiten.</translation>
    </message>
    <message>
        <source>Whether single sign-on is set up for the dashboard cannot be read with this token.</source>
        <translation>Ob Single Sign-on für das Dashboard eingerichtet ist, lässt sich mit diesem Token nicht lesen.</translation>
    </message>
    <message>
        <source>Single sign-on for the dashboard is not on for any e-mail domain: people who are provisioned may still sign in with a password.</source>
        <translation>Single Sign-on für das Dashboard ist für keine E-Mail-Domain an: Bereitgestellte Personen können sich vielleicht noch mit einem Passwort anmelden.</translation>
    </message>
    <message>
        <source>Single sign-on for the dashboard is on for %1.</source>
        <translation>Single Sign-on für das Dashboard ist an für %1.</translation>
    </message>
    <message>
        <source>Cloudflare has no role “%1” in this account.</source>
        <translation>Cloudflare hat in diesem Konto keine Rolle „%1“.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Nehmen Sie eine von: %1.</translation>
    </message>
    <message>
        <source>These groups have not arrived among Cloudflare&apos;s user groups: %1.</source>
        <translation>Diese Gruppen sind nicht unter den User Groups von Cloudflare angekommen: %1.</translation>
    </message>
    <message>
        <source>Okta does not push a group without members.</source>
        <translation>Okta überträgt keine Gruppe ohne Mitglieder.</translation>
    </message>
    <message>
        <source>Put somebody into the group in Okta, who is assigned to the app as well, then run again.</source>
        <translation>Nehmen Sie in Okta jemanden in die Gruppe auf, der auch der App zugewiesen ist, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Roles of the pushed groups</source>
        <translation>Rollen der übertragenen Gruppen</translation>
    </message>
    <message>
        <source>%1 of %2 groups have arrived</source>
        <extracomment>&quot;2 of 3 groups have arrived&quot;</extracomment>
        <translation>%1 von %2 Gruppen sind angekommen</translation>
    </message>
    <message>
        <source>Policies for %1</source>
        <extracomment>%1 are names of groups</extracomment>
        <translation>Richtlinien für %1</translation>
    </message>
    <message>
        <source>“%1” gets no policy: its members have Minimal Account Access only.</source>
        <translation>„%1“ bekommt keine Richtlinie: Die Mitglieder haben nur Minimal Account Access.</translation>
    </message>
    <message>
        <source>Members and groups arrive in the dashboard</source>
        <translation>Mitglieder und Gruppen kommen im Dashboard an</translation>
    </message>
    <message>
        <source>Looks for the assigned people among the account&apos;s members and for the pushed groups among its user groups</source>
        <translation>Sucht die zugewiesenen Personen unter den Mitgliedern des Kontos und die übertragenen Gruppen unter seinen User Groups</translation>
    </message>
    <message>
        <source>Not everybody assigned has become a member of the account: %1.</source>
        <translation>Nicht alle Zugewiesenen sind Mitglied des Kontos geworden: %1.</translation>
    </message>
    <message>
        <source>Look at Tasks in Okta: the username must be the person&apos;s e-mail address. Then run again.</source>
        <translation>Sehen Sie in Okta unter Tasks nach: Der Benutzername muss die E-Mail-Adresse der Person sein. Starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>The token for provisioning dashboard members is missing.</source>
        <translation>Das Token für die Bereitstellung von Dashboard-Mitgliedern fehlt.</translation>
    </message>
    <message>
        <source>Make an account-owned token with the permission “SCIM Provisioning: Edit” and paste it, or let it be made.</source>
        <translation>Legen Sie ein API-Token des Kontos mit dem Recht „SCIM Provisioning: Edit“ an und fügen Sie es ein, oder lassen Sie es anlegen.</translation>
    </message>
    <message>
        <source>Token for provisioning dashboard members</source>
        <translation>Token für die Bereitstellung von Dashboard-Mitgliedern</translation>
    </message>
    <message>
        <source>Account-owned token with the one permission “SCIM Provisioning”</source>
        <translation>API-Token des Kontos mit dem einen Recht „SCIM Provisioning“</translation>
    </message>
    <message>
        <source>The token that was pasted</source>
        <translation>Das eingefügte Token</translation>
    </message>
    <message>
        <source>The token is not known on this computer; Okta has it and uses it</source>
        <translation>Das Token ist auf diesem Computer nicht bekannt; Okta hat es und verwendet es</translation>
    </message>
    <message>
        <source>To make tokens, a token needs “Account API Tokens: Edit”, must hold “SCIM Provisioning” itself, and belong to a Super Administrator or somebody with the role API Token Provisioning.</source>
        <translation>Um Tokens anzulegen, braucht ein Token „Account API Tokens: Edit“, muss selbst „SCIM Provisioning“ haben und einem Super Administrator oder jemandem mit der Rolle API Token Provisioning gehören.</translation>
    </message>
    <message>
        <source>Make the token for Okta in the dashboard and paste it.</source>
        <translation>Legen Sie das Token für Okta im Dashboard an und fügen Sie es ein.</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>The token&apos;s value was lost, so it gets a new one. The old one stops working at once.</source>
        <translation>Der Wert des Tokens ging verloren; es bekommt einen neuen. Der alte gilt sofort nicht mehr.</translation>
    </message>
    <message>
        <source>The token does not expire: Okta would fail without a word on the day it does.</source>
        <translation>Das Token läuft nicht ab: An jenem Tag würde Okta wortlos scheitern.</translation>
    </message>
    <message>
        <source>Login method “%1” of type %2, with SCIM</source>
        <extracomment>%1 is the name of the login method, %2 its type: Okta or SAML</extracomment>
        <translation>Anmeldemethode „%1“ vom Typ %2, mit SCIM</translation>
    </message>
    <message>
        <source>Login method “%1” of type %2</source>
        <translation>Anmeldemethode „%1“ vom Typ %2</translation>
    </message>
    <message>
        <source>Cloudflare does not show whether PKCE is on. If a sign-in ends with “PKCE code challenge is required”, switch PKCE on at the login method in the dashboard.</source>
        <translation>Cloudflare zeigt nicht, ob PKCE an ist. Wenn eine Anmeldung mit „PKCE code challenge is required“ endet, schalten Sie im Dashboard bei der Anmeldemethode PKCE ein.</translation>
    </message>
    <message>
        <source>Cloudflare may read the groups of people in more than 100</source>
        <translation>Cloudflare darf die Gruppen von Personen in mehr als 100 lesen</translation>
    </message>
    <message>
        <source>The login method has not been saved since.</source>
        <translation>Die Anmeldemethode wurde seither nicht gespeichert.</translation>
    </message>
    <message>
        <source>Okta API token at the login method, for people in more than 100 groups</source>
        <translation>Okta-API-Token bei der Anmeldemethode, für Personen in mehr als 100 Gruppen</translation>
    </message>
    <message>
        <source>Cloudflare never shows this token again; an empty field in the dashboard is normal.</source>
        <translation>Cloudflare zeigt dieses Token nie wieder; ein leeres Feld im Dashboard ist normal.</translation>
    </message>
    <message>
        <source>The token works only as long as its owner in Okta does, and is revoked after 30 days without use.</source>
        <translation>Das Token gilt nur, solange das Konto, dem es gehört, in Okta aktiv ist, und wird nach 30 Tagen ohne Gebrauch widerrufen.</translation>
    </message>
    <message>
        <source>Cloudflare shares risk scores with Okta</source>
        <translation>Cloudflare teilt Risikowerte mit Okta</translation>
    </message>
    <message>
        <source>User risk scores go to %1</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Risikowerte von Personen gehen an %1</translation>
    </message>
    <message>
        <source>Part of the Enterprise plan. Only scores that change from now on are sent.</source>
        <translation>Gehört zum Enterprise-Tarif. Nur Werte, die sich ab jetzt ändern, werden gesendet.</translation>
    </message>
    <message>
        <source>Dashboard SCIM endpoint takes the token</source>
        <translation>Der SCIM-Endpunkt des Dashboards nimmt das Token an</translation>
    </message>
    <message>
        <source>It is left as it is: a new one would stop provisioning until it is pasted in Okta. To get a new one all the same, switch off the API integration of the SCIM app in Okta and run again.</source>
        <translation>Es bleibt, wie es ist: Ein neues würde die Bereitstellung anhalten, bis es in Okta eingefügt ist. Um trotzdem ein neues zu bekommen, schalten Sie die API-Integration der SCIM-App in Okta aus und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Whether single sign-on covers the members can then not be told.</source>
        <translation>Ob Single Sign-on für die Mitglieder gilt, lässt sich dann nicht sagen.</translation>
    </message>
    <message>
        <source>Cloudflare may then refuse to make the token for Okta.</source>
        <translation>Cloudflare lehnt es dann vielleicht ab, das Token für Okta anzulegen.</translation>
    </message>
    <message>
        <source>The journal does not say where this object is.</source>
        <translation>Das Journal sagt nicht, wo dieses Objekt ist.</translation>
    </message>
    <message>
        <source>Whether the token&apos;s owner is Super Administrator cannot be read.</source>
        <translation>Ob das Token einem Super Administrator gehört, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The token&apos;s owner is Super Administrator.</source>
        <translation>Das Token gehört einem Super Administrator.</translation>
    </message>
    <message>
        <source>The token&apos;s owner is no Super Administrator, whom Cloudflare wants for the first set-up.</source>
        <translation>Das Token gehört keinem Super Administrator; den verlangt Cloudflare für die erste Einrichtung.</translation>
    </message>
    <message>
        <source>The account&apos;s plan and members cannot be read: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>Tarif und Mitglieder des Kontos lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The account needs at least two Super Administrators and has: %1.</source>
        <translation>Das Konto braucht mindestens zwei Super Administrators und hat: %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>A mistake in Okta could otherwise lock everybody out of the dashboard.</source>
        <translation>Ein Fehler in Okta könnte sonst alle aus dem Dashboard aussperren.</translation>
    </message>
    <message>
        <source>Make a second one under Manage Account &gt; Members whom Okta does not provision.</source>
        <translation>Ernennen Sie unter Manage Account &gt; Members einen zweiten, den Okta nicht bereitstellt.</translation>
    </message>
    <message>
        <source>Okta would provision every Super Administrator of the account: %1.</source>
        <extracomment>%1 is a list of e-mail addresses</extracomment>
        <translation>Okta würde alle Super Administrators des Kontos bereitstellen: %1.</translation>
    </message>
    <message>
        <source>Who leaves the groups in Okta is no member any more: all of them could be lost at once.</source>
        <translation>Wer in Okta die Gruppen verlässt, ist kein Mitglied mehr: Alle könnten auf einmal verloren gehen.</translation>
    </message>
    <message>
        <source>Keep one Super Administrator out of the groups that are assigned.</source>
        <translation>Lassen Sie einen Super Administrator aus den zugewiesenen Gruppen heraus.</translation>
    </message>
    <message>
        <source>An older set-up left these groups: %1. A group&apos;s name grants no role any more (virtual groups ended on 2 December 2025); a policy on a user group does.</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation>Eine ältere Einrichtung hat diese Gruppen hinterlassen: %1. Der Name einer Gruppe verleiht keine Rolle mehr (Virtual Groups endeten am 2. Dezember 2025), sondern eine Richtlinie an einer User Group.</translation>
    </message>
    <message>
        <source>Super Administrators whom Okta does not provision: %1.</source>
        <translation>Super Administrators, die Okta nicht bereitstellt: %1.</translation>
    </message>
    <message>
        <source>One of the lines below stands in the way</source>
        <translation>Eine der Zeilen unten steht im Weg</translation>
    </message>
    <message>
        <source>User groups of the older set-up</source>
        <translation>User Groups der älteren Einrichtung</translation>
    </message>
    <message>
        <source>No user group of an older set-up grants anything</source>
        <translation>Keine User Group einer älteren Einrichtung bewirkt noch etwas</translation>
    </message>
    <message>
        <source>no policy</source>
        <translation>keine Richtlinie</translation>
    </message>
    <message>
        <source>Deleted, or without a policy: %1</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation>Gelöscht oder ohne Richtlinie: %1</translation>
    </message>
    <message>
        <source>Cloudflare still shows a policy of %1.</source>
        <translation>Cloudflare zeigt noch eine Richtlinie von %1.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>%1 is the name of a permission as Cloudflare&apos;s dashboard shows it</extracomment>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Benutzergruppe</translation>
    </message>
    <message>
        <source>Users under domains that do not have the SSO connector may not be deprovisioned automatically.</source>
        <translation>Benutzer, deren Domain keinen SSO-Connector hat, werden vielleicht nicht automatisch entfernt.</translation>
    </message>
    <message>
        <source>The token does not see the account %1, but %2. Choose one that it sees, or make a token for the other.</source>
        <extracomment>%1 is an account ID, %2 a list of accounts</extracomment>
        <translation>Das Token sieht nicht das Konto %1, sondern %2. Wählen Sie eines, das es sieht, oder erstellen Sie ein Token für das andere.</translation>
    </message>
    <message>
        <source>Cloudflare: delete the API token “%1”; an app in Okta that stays and has it provisions nobody any more</source>
        <extracomment>%1 is the name of an API token</extracomment>
        <translation>Cloudflare: das API-Token „%1“ löschen; eine App in Okta, die bleibt und es hat, stellt dann niemanden mehr bereit</translation>
    </message>
    <message>
        <source>Cloudflare: stop sharing risk scores with %1</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Cloudflare: das Teilen von Risikowerten mit %1 beenden</translation>
    </message>
    <message>
        <source>Cloudflare: take back the policy of the user group “%1”</source>
        <extracomment>%1 is the name of a user group</extracomment>
        <translation>Cloudflare: die Richtlinie der Benutzergruppe „%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>Cloudflare: remove the login method “%1” and its SCIM endpoint, if nothing there uses it</source>
        <extracomment>%1 is the name of a login method</extracomment>
        <translation>Cloudflare: die Anmeldemethode „%1“ und ihren SCIM-Endpunkt entfernen, wenn dort nichts sie benutzt</translation>
    </message>
    <message>
        <source>The token&apos;s value kept here is not valid any more; Okta is connected, maybe with a newer one</source>
        <translation>Der hier aufbewahrte Wert des Tokens gilt nicht mehr; Okta ist verbunden, vielleicht mit einem neueren</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>of a secret that is kept here and not valid any more</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>The SCIM secret kept here is not valid any more; Okta is connected, maybe with a newer one</source>
        <translation>Das hier aufbewahrte SCIM-Geheimnis gilt nicht mehr; Okta ist verbunden, vielleicht mit einem neueren</translation>
    </message>
    <message>
        <source>Make a new SCIM secret: Cloudflare refuses the one that is kept here</source>
        <translation>Ein neues SCIM-Geheimnis erstellen: Cloudflare lehnt das hier aufbewahrte ab</translation>
    </message>
    <message>
        <source>“%1” has roles that this setup does not name: %2. They stay until somebody takes that policy off the group in Cloudflare.</source>
        <translation>„%1“ hat Rollen, die diese Einrichtung nicht nennt: %2. Sie bleiben, bis jemand diese Richtlinie in Cloudflare von der Gruppe nimmt.</translation>
    </message>
    <message>
        <source>“%1” has a policy that denies: it goes before what is granted.</source>
        <translation>„%1“ hat eine Richtlinie, die verbietet: Sie geht vor, was gewährt ist.</translation>
    </message>
    <message>
        <source>The dashboard&apos;s SCIM endpoint takes the pasted token.</source>
        <translation>Der SCIM-Endpunkt des Dashboards nimmt das eingefügte Token an.</translation>
    </message>
    <message>
        <source>The dashboard&apos;s SCIM endpoint refuses the pasted token. Copy it again, or make another one with the permission “SCIM Provisioning: Edit”.</source>
        <translation>Der SCIM-Endpunkt des Dashboards weist das eingefügte Token ab. Kopieren Sie es noch einmal, oder erstellen Sie ein anderes mit der Berechtigung „SCIM Provisioning: Edit“.</translation>
    </message>
    <message>
        <source>The pasted token may not provision members: it needs the permission “SCIM Provisioning: Edit” for this account.</source>
        <translation>Das eingefügte Token darf keine Mitglieder bereitstellen: Es braucht die Berechtigung „SCIM Provisioning: Edit“ für dieses Konto.</translation>
    </message>
    <message>
        <source>Whether the dashboard&apos;s SCIM endpoint takes the pasted token cannot be seen.</source>
        <translation>Ob der SCIM-Endpunkt des Dashboards das eingefügte Token annimmt, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>The client secret of the Okta app is not known, and Okta does not tell it.</source>
        <translation>Das Client Secret der Okta-App ist nicht bekannt, und Okta nennt es nicht.</translation>
    </message>
    <message>
        <source>Cloudflare may forget the Okta API token of this login method with the change: give it for this run too, or enter it again in the dashboard afterwards.</source>
        <translation>Mit der Änderung vergisst Cloudflare womöglich das Okta-API-Token dieser Anmeldemethode: Geben Sie es auch für diesen Durchlauf an, oder tragen Sie es danach im Dashboard neu ein.</translation>
    </message>
    <message>
        <source>Okta sends somebody or something that is not at this SCIM address: %1</source>
        <extracomment>%1 are Cloudflare&apos;s own words</extracomment>
        <translation>Okta sendet jemanden oder etwas, das es unter dieser SCIM-Adresse nicht gibt: %1</translation>
    </message>
    <message>
        <source>Okta knows them from an earlier address. Unlink the pushed group in Okta, or take the assignment away, then run again.</source>
        <translation>Okta kennt sie von einer früheren Adresse. Lösen Sie in Okta die Verknüpfung der übertragenen Gruppe, oder nehmen Sie die Zuweisung weg, und starten Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Make another one in Okta (tab General of the app, Client Credentials; Sign On for the app of the catalogue), and give Bridgewright an Okta token that may read it.</source>
        <translation>Erstellen Sie in Okta ein anderes (Reiter General der App, Client Credentials; bei der App des Katalogs Sign On), und geben Sie Bridgewright ein Okta-Token, das es lesen darf.</translation>
    </message>
    <message>
        <source>an earlier one</source>
        <translation>ein früheres</translation>
    </message>
    <message>
        <source>Too many requests with wrong credentials came from here; Cloudflare answers nobody for a while.</source>
        <translation>Von hier kamen zu viele Anfragen mit falschen Zugangsdaten; Cloudflare antwortet eine Weile niemandem.</translation>
    </message>
    <message>
        <source>People or groups were provisioned to this login method already. If an app in Okta does that, put its name into appLabel to go on with it: it is refused from then on otherwise.</source>
        <translation>In diese Anmeldemethode wurden schon Personen oder Gruppen bereitgestellt. Tut das eine App in Okta, tragen Sie ihren Namen in appLabel ein, um mit ihr weiterzuarbeiten: Sonst wird sie von da an abgewiesen.</translation>
    </message>
    <message>
        <source>The API is switched off for the token&apos;s owner in this account, so that every call is refused. Make a token of the account, or have a Super Administrator switch it on for this member.</source>
        <translation>Die API ist für den Inhaber des Tokens in diesem Konto ausgeschaltet, sodass jeder Aufruf abgewiesen wird. Erstellen Sie ein Token des Kontos, oder lassen Sie sie von einem Super Administrator für dieses Mitglied einschalten.</translation>
    </message>
    <message>
        <source>Whether the API is switched off for the token&apos;s owner in this account cannot be read.</source>
        <translation>Ob die API für den Inhaber des Tokens in diesem Konto ausgeschaltet ist, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>An account may have 500 API tokens: delete some that nobody needs, or paste a token that is there already.</source>
        <translation>Ein Konto darf 500 API-Token haben: Löschen Sie welche, die niemand braucht, oder fügen Sie ein vorhandenes Token ein.</translation>
    </message>
    <message>
        <source>No single sign-on connector is on for %1: whoever leaves Okta under such an address stays a member of the account.</source>
        <extracomment>%1 is a list of e-mail domains</extracomment>
        <translation>Für %1 ist kein Single-Sign-on-Connector aktiv: Wer mit einer solchen Adresse aus Okta ausscheidet, bleibt Mitglied des Kontos.</translation>
    </message>
    <message>
        <source>Cloudflare does not let this token make one for provisioning.</source>
        <translation>Cloudflare lässt dieses Token keines für die Bereitstellung erstellen.</translation>
    </message>
    <message>
        <source>An account&apos;s own token may not be able to list it: give the account ID, 32 digits and letters from the dashboard&apos;s address. Or make a token for the account that your team belongs to.</source>
        <translation>Ein Token des Kontos selbst kann es womöglich nicht auflisten: Geben Sie die Konto-ID an, 32 Ziffern und Buchstaben aus der Adresse des Dashboards. Oder erstellen Sie ein Token für das Konto, zu dem Ihr Team gehört.</translation>
    </message>
    <message>
        <source>This Cloudflare token may not be used from this computer&apos;s address.</source>
        <translation>Dieses Cloudflare-Token darf von der Adresse dieses Computers aus nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Take the limit to IP addresses off the token in the dashboard, or make one without it.</source>
        <translation>Nehmen Sie im Dashboard die Beschränkung auf IP-Adressen vom Token, oder erstellen Sie eines ohne sie.</translation>
    </message>
    <message>
        <source>Something failed inside Cloudflare; the request itself may well be right.</source>
        <translation>Bei Cloudflare selbst ist etwas fehlgeschlagen; die Anfrage kann durchaus richtig sein.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays so, give Cloudflare&apos;s support the Ray ID.</source>
        <translation>Versuchen Sie es in ein paar Minuten erneut; bleibt es so, nennen Sie dem Support von Cloudflare die Ray ID.</translation>
    </message>
    <message>
        <source>If the team was renamed, what was set up for “%1” still names that: the callback address in Okta, and the SCIM address there.</source>
        <extracomment>%1 is a team name</extracomment>
        <translation>Wurde das Team umbenannt, nennt das, was für „%1“ eingerichtet wurde, noch diesen Namen: die Callback-Adresse in Okta und die SCIM-Adresse dort.</translation>
    </message>
    <message>
        <source>The team was “%1” when this was set up, and is “%2” now.</source>
        <extracomment>both are team names</extracomment>
        <translation>Das Team war „%1“, als dies eingerichtet wurde, und ist jetzt „%2“.</translation>
    </message>
    <message>
        <source>Somebody renamed it. The callback address in Okta, and the SCIM address there, still name %1, so that nobody can sign in.</source>
        <extracomment>%1 is a domain such as acme.cloudflareaccess.com</extracomment>
        <translation>Jemand hat es umbenannt. Die Callback-Adresse in Okta und die SCIM-Adresse dort nennen noch %1, sodass sich niemand anmelden kann.</translation>
    </message>
    <message>
        <source>Give the team its old name back. Or undo with this setup as it is, then enter “%1” as team name and set it up anew: entered without that, everything is made a second time.</source>
        <extracomment>%1 is a team name</extracomment>
        <translation>Geben Sie dem Team seinen alten Namen zurück. Oder machen Sie mit diesem Setup, wie es ist, rückgängig, geben Sie dann „%1“ als Team-Namen ein, und richten Sie es neu ein: Ohne das Rückgängigmachen wird alles ein zweites Mal angelegt.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s API names this address, but the team&apos;s domain does not know it: of a team that was made or renamed a moment ago it may need some minutes.</source>
        <translation>Cloudflares API nennt diese Adresse, aber die Domain des Teams kennt sie nicht: Bei einem Team, das eben erst angelegt oder umbenannt wurde, kann das ein paar Minuten dauern.</translation>
    </message>
    <message>
        <source>Run again in a few minutes.</source>
        <translation>Starten Sie in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>A team that was made or renamed a moment ago may need some minutes: wait for that before you try a sign-in.</source>
        <translation>Ein Team, das eben erst angelegt oder umbenannt wurde, kann ein paar Minuten brauchen: Warten Sie das ab, bevor Sie eine Anmeldung versuchen.</translation>
    </message>
    <message>
        <source>Compare the team name with the one under Settings in the Zero Trust dashboard.</source>
        <translation>Vergleichen Sie den Team-Namen mit dem im Zero-Trust-Dashboard unter Settings.</translation>
    </message>
    <message>
        <source>The login method “%1” is marked read-only: Cloudflare does not let the API change it, so this is to be changed by hand in the dashboard.</source>
        <extracomment>%1 is the name of a login method</extracomment>
        <translation>Die Anmeldemethode „%1“ ist als schreibgeschützt markiert: Cloudflare lässt sie nicht über die API ändern, deshalb ist dies von Hand im Dashboard zu ändern.</translation>
    </message>
    <message>
        <source>Somebody signs in, and what is sent arrives</source>
        <translation>Jemand meldet sich an, und was gesendet wird, kommt an</translation>
    </message>
    <message>
        <source>Once somebody has signed in, looks whether their groups and claims have arrived</source>
        <translation>Sobald sich jemand angemeldet hat, wird nachgesehen, ob Gruppen und Claims angekommen sind</translation>
    </message>
    <message>
        <source>There is no login method yet that anybody could sign in with.</source>
        <translation>Es gibt noch keine Anmeldemethode, mit der sich jemand anmelden könnte.</translation>
    </message>
    <message>
        <source>Whether somebody has signed in cannot be seen with this Cloudflare token: it lacks “%1”.</source>
        <extracomment>%1 is the name of a permission</extracomment>
        <translation>Ob sich jemand angemeldet hat, ist mit diesem Cloudflare-Token nicht zu sehen: Ihm fehlt „%1“.</translation>
    </message>
    <message>
        <source>Nobody has been seen signing in since it was set up like this. Sign in once on Cloudflare&apos;s Test page, as a person who is assigned, then look again.</source>
        <translation>Seit es so eingerichtet ist, war keine Anmeldung zu sehen. Melden Sie sich einmal auf der Testseite von Cloudflare als zugewiesene Person an, und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>Okta has let %1 in, but Cloudflare shows no sign-in of theirs.</source>
        <extracomment>%1 is a login name</extracomment>
        <translation>Okta hat %1 eingelassen, aber Cloudflare zeigt davon keine Anmeldung.</translation>
    </message>
    <message>
        <source>Most likely the e-mail claim “%1” has not arrived: without an address Cloudflare lets nobody in.</source>
        <extracomment>%1 is the name of a claim</extracomment>
        <translation>Wahrscheinlich ist der E-Mail-Claim „%1“ nicht angekommen: Ohne Adresse lässt Cloudflare niemanden ein.</translation>
    </message>
    <message>
        <source>If the Test page showed an error, look for the cause; if it showed their groups, it keeps no trace here: sign in to an application once, then look again.</source>
        <translation>Zeigte die Testseite einen Fehler, suchen Sie die Ursache; zeigte sie die Gruppen, hinterlässt sie hier keine Spur: Melden Sie sich dann einmal bei einer Anwendung an und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Somebody has signed in, but no e-mail address has arrived.</source>
        <translation>Jemand hat sich angemeldet, aber es ist keine E-Mail-Adresse angekommen.</translation>
    </message>
    <message>
        <source>The claim that the login method takes the address from is not sent, or is empty.</source>
        <translation>Der Claim, dem die Anmeldemethode die Adresse entnimmt, wird nicht gesendet oder ist leer.</translation>
    </message>
    <message>
        <source>Choose another e-mail claim, run again, and sign in again.</source>
        <translation>Wählen Sie einen anderen E-Mail-Claim, starten Sie noch einmal, und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>“%1” has not arrived with the sign-in of %2.</source>
        <extracomment>%1 is a list of claims, %2 of people&apos;s e-mail addresses</extracomment>
        <translation>„%1“ ist mit der Anmeldung von %2 nicht angekommen.</translation>
    </message>
    <message>
        <source>Okta does not send it, or it is empty in the profile of these people.</source>
        <translation>Okta sendet ihn nicht, oder er ist im Profil dieser Personen leer.</translation>
    </message>
    <message>
        <source>Look at the claims in Okta and at the person&apos;s profile, mend it, and sign in again.</source>
        <translation>Sehen Sie sich die Claims in Okta und das Profil der Person an, beheben Sie es, und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>%1 arrived with %2 of %3 groups.</source>
        <extracomment>%1 is a person&apos;s e-mail address, %2 and %3 are numbers</extracomment>
        <translation>%1 ist mit %2 von %3 Gruppen angekommen.</translation>
    </message>
    <message>
        <source>A groups claim holds 100 groups, and Okta leaves out the rest without a word.</source>
        <translation>Ein Gruppen-Claim fasst 100 Gruppen, und Okta lässt die übrigen wortlos weg.</translation>
    </message>
    <message>
        <source>Narrow the groups filter, or give Cloudflare an Okta API token, and sign in again.</source>
        <translation>Fassen Sie den Gruppenfilter enger, oder geben Sie Cloudflare ein Okta-API-Token, und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>%1 has signed in without groups, and Okta sends none for them. Sign in as a person who is in a group that the groups filter lets through.</source>
        <extracomment>%1 is a person&apos;s e-mail address</extracomment>
        <translation>%1 hat sich ohne Gruppen angemeldet, und Okta sendet für diese Person keine. Melden Sie sich als jemand an, der in einer Gruppe ist, die der Gruppenfilter durchlässt.</translation>
    </message>
    <message>
        <source>%1 has signed in without groups. Which ones Okta sends for them cannot be read: sign in as a person who is in a group that the groups filter lets through.</source>
        <extracomment>%1 is a person&apos;s e-mail address</extracomment>
        <translation>%1 hat sich ohne Gruppen angemeldet. Welche Okta für diese Person sendet, lässt sich nicht lesen: Melden Sie sich als jemand an, der in einer Gruppe ist, die der Gruppenfilter durchlässt.</translation>
    </message>
    <message>
        <source>%1 has signed in, but no groups have arrived; Okta has %2 for them.</source>
        <extracomment>%1 is a person&apos;s e-mail address, %2 is a list of groups</extracomment>
        <translation>%1 hat sich angemeldet, aber es sind keine Gruppen angekommen; Okta hat für diese Person %2.</translation>
    </message>
    <message>
        <source>Okta refuses the API token that Cloudflare asks for the groups with.</source>
        <translation>Okta lehnt das API-Token ab, mit dem Cloudflare nach den Gruppen fragt.</translation>
    </message>
    <message>
        <source>Make a new Okta API token, give it to the login method, and sign in again.</source>
        <translation>Erstellen Sie ein neues Okta-API-Token, geben Sie es der Anmeldemethode, und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The attribute statement “groups” of the app is missing, or is called otherwise.</source>
        <translation>Das Attribute Statement „groups“ der App fehlt oder heißt anders.</translation>
    </message>
    <message>
        <source>Run again, which puts it right, and sign in again.</source>
        <translation>Starten Sie noch einmal, das bringt es in Ordnung, und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The claim “groups” of the authorization server is not sent to this app.</source>
        <translation>Der Claim „groups“ des Authorization Servers wird dieser App nicht gesendet.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s claim “groups” and at its scope in Okta (Security › API), mend it, and sign in again.</source>
        <translation>Sehen Sie sich in Okta (Security › API) den Claim „groups“ des Servers und seinen Scope an, beheben Sie es, und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The app of the catalogue does not send the groups in this org.</source>
        <translation>Die App des Katalogs sendet in dieser Org keine Gruppen.</translation>
    </message>
    <message>
        <source>Choose the custom OIDC app as the sign-in method, run again, and sign in again.</source>
        <translation>Wählen Sie die eigene OIDC-App als Anmeldemethode, starten Sie noch einmal, und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The claim “groups” does not arrive: Okta does not pass every token claim on to the app.</source>
        <translation>Der Claim „groups“ kommt nicht an: Okta reicht nicht jeden Token Claim an die App weiter.</translation>
    </message>
    <message>
        <source>Set the Groups claim filter on the app&apos;s tab Sign On in Okta (OpenID Connect ID Token: groups, Matches regex, %1), and sign in again.</source>
        <translation>Setzen Sie in Okta auf dem Reiter Sign On der App den Groups claim filter (OpenID Connect ID Token: groups, Matches regex, %1), und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>%1 has signed in at %2.</source>
        <extracomment>%1 is a person&apos;s e-mail address, %2 a time</extracomment>
        <translation>%1 hat sich angemeldet (%2).</translation>
    </message>
    <message>
        <source>%1 has signed in.</source>
        <translation>%1 hat sich angemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) arrived: %1.</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation>
            <numerusform>%n Gruppe ist angekommen: %1.</numerusform>
            <numerusform>%n Gruppen sind angekommen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>So did %1.</source>
        <extracomment>%1 is a list of claims</extracomment>
        <translation>Ebenso %1.</translation>
    </message>
    <message>
        <source>Whether more than 100 groups arrive is seen when a person in so many signs in.</source>
        <translation>Ob mehr als 100 Gruppen ankommen, zeigt sich, wenn sich jemand anmeldet, der in so vielen ist.</translation>
    </message>
    <message>
        <source>Sign in once on Cloudflare&apos;s Test page, as a person who is assigned; looking again then says what has arrived.</source>
        <translation>Melden Sie sich einmal auf der Testseite von Cloudflare als zugewiesene Person an; erneutes Nachsehen zeigt dann, was angekommen ist.</translation>
    </message>
</context>
<context>
    <name>bw::configcat</name>
    <message>
        <source>ConfigCat does not know these Public API credentials (401).</source>
        <translation>ConfigCat kennt diese Public API credentials nicht (401).</translation>
    </message>
    <message>
        <source>Copy user name and password again, or leave both out: they are optional.</source>
        <translation>Kopieren Sie Benutzername und Passwort noch einmal, oder lassen Sie beide weg: Sie sind nicht nötig.</translation>
    </message>
    <message>
        <source>ConfigCat does not let these credentials read that (403).</source>
        <translation>ConfigCat lässt diese Zugangsdaten das nicht lesen (403).</translation>
    </message>
    <message>
        <source>Use the Public API credentials of an Organization Admin.</source>
        <translation>Verwenden Sie die Public API credentials eines Organization Admin.</translation>
    </message>
    <message>
        <source>ConfigCat does not know this organization (404).</source>
        <translation>ConfigCat kennt diese Organisation nicht (404).</translation>
    </message>
    <message>
        <source>Copy the SCIM URL again from Authentication &amp; Provisioning.</source>
        <translation>Kopieren Sie die SCIM URL noch einmal aus Authentication &amp; Provisioning.</translation>
    </message>
    <message>
        <source>ConfigCat asks for a pause (429).</source>
        <translation>ConfigCat verlangt eine Pause (429).</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>ConfigCat has a trouble of its own (%1).</source>
        <translation>ConfigCat hat selbst eine Störung (%1).</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>ConfigCat refused the question (%1).</source>
        <translation>ConfigCat hat die Anfrage abgelehnt (%1).</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask ConfigCat&apos;s support.</source>
        <translation>Versuchen Sie es erneut; wenn es so bleibt, fragen Sie den Support von ConfigCat.</translation>
    </message>
    <message>
        <source>ConfigCat refuses the SCIM token (401).</source>
        <translation>ConfigCat lehnt das SCIM-Token ab (401).</translation>
    </message>
    <message>
        <source>It was copied in part, belongs to another organization, or was replaced by REGENERATE.</source>
        <translation>Es wurde nur zum Teil kopiert, gehört zu einer anderen Organisation oder wurde durch REGENERATE ersetzt.</translation>
    </message>
    <message>
        <source>Generate a token under Authentication &amp; Provisioning and paste that one. Where Okta already has the old one, it is refused until the new one is pasted there as well.</source>
        <translation>Erzeugen Sie unter Authentication &amp; Provisioning ein Token und fügen Sie dieses ein. Wo Okta schon das alte hat, wird es abgewiesen, bis auch dort das neue eingefügt ist.</translation>
    </message>
    <message>
        <source>The SCIM token of ConfigCat is missing.</source>
        <translation>Das SCIM-Token von ConfigCat fehlt.</translation>
    </message>
    <message>
        <source>Generate one under Authentication &amp; Provisioning; ConfigCat shows it once.</source>
        <translation>Erzeugen Sie eines unter Authentication &amp; Provisioning; ConfigCat zeigt es einmal.</translation>
    </message>
    <message>
        <source>Of the Public API credentials only one half is there.</source>
        <translation>Von den Public API credentials ist nur eine Hälfte da.</translation>
    </message>
    <message>
        <source>Give user name and password, or neither.</source>
        <translation>Geben Sie Benutzername und Passwort an oder keines von beiden.</translation>
    </message>
    <message>
        <source>The SCIM endpoint does not take the token after “Bearer ”, which is how Okta sends it.</source>
        <translation>Der SCIM-Endpunkt nimmt das Token nach „Bearer “ nicht an; so aber sendet es Okta.</translation>
    </message>
    <message>
        <source>Look at ConfigCat&apos;s own page on provisioning with Okta: the way may have changed.</source>
        <translation>Sehen Sie auf der Seite von ConfigCat über die Bereitstellung mit Okta nach: Vielleicht hat sich der Weg geändert.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Copy it from ConfigCat again.</source>
        <translation>Kopieren Sie es noch einmal aus ConfigCat.</translation>
    </message>
    <message>
        <source>The Entity ID has the right shape</source>
        <translation>Die Entity ID hat die richtige Form</translation>
    </message>
    <message>
        <source>This is no Entity ID of ConfigCat: it looks like app.configcat.com/0123….</source>
        <translation>Das ist keine Entity ID von ConfigCat: Sie sieht aus wie app.configcat.com/0123….</translation>
    </message>
    <message>
        <source>The Assertion Consumer Service URL has the right shape</source>
        <translation>Die Assertion Consumer Service URL hat die richtige Form</translation>
    </message>
    <message>
        <source>This is no Assertion Consumer Service URL of ConfigCat.</source>
        <translation>Das ist keine Assertion Consumer Service URL von ConfigCat.</translation>
    </message>
    <message>
        <source>The SCIM URL has the right shape</source>
        <translation>Die SCIM URL hat die richtige Form</translation>
    </message>
    <message>
        <source>This is no SCIM URL of ConfigCat.</source>
        <translation>Das ist keine SCIM URL von ConfigCat.</translation>
    </message>
    <message>
        <source>The Public API credentials are good</source>
        <translation>Die Public API credentials sind gut</translation>
    </message>
    <message>
        <source>Without Public API credentials nobody can see here what is done in ConfigCat. They are optional.</source>
        <translation>Ohne Public API credentials ist hier nicht zu sehen, was in ConfigCat geschieht. Sie sind nicht nötig.</translation>
    </message>
    <message>
        <source>Organization “%1”</source>
        <translation>Organisation „%1“</translation>
    </message>
    <message>
        <source>The credentials do not see the organization of the SCIM URL, but %1: nothing can be read back from it.</source>
        <extracomment>%1 are names of organizations</extracomment>
        <translation>Die Zugangsdaten sehen nicht die Organisation der SCIM URL, sondern %1: Von ihr lässt sich nichts zurücklesen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Not all values are those of ConfigCat</source>
        <translation>Nicht alle Werte stammen von ConfigCat</translation>
    </message>
    <message>
        <source>ConfigCat&apos;s SCIM endpoint takes the token</source>
        <translation>Der SCIM-Endpunkt von ConfigCat nimmt das Token an</translation>
    </message>
    <message>
        <source>Using the organization “%1”</source>
        <translation>Verwendet wird die Organisation „%1“</translation>
    </message>
    <message>
        <source>The SCIM endpoint takes the token, and refuses a wrong one</source>
        <translation>Der SCIM-Endpunkt nimmt das Token an und lehnt ein falsches ab</translation>
    </message>
    <message>
        <source>The people&apos;s e-mail domain is verified</source>
        <translation>Die E-Mail-Domain der Personen ist bestätigt</translation>
    </message>
    <message>
        <source>%1 has ConfigCat&apos;s TXT record; whether VERIFY was pressed cannot be read.</source>
        <extracomment>%1 is a domain</extracomment>
        <translation>%1 hat den TXT-Eintrag von ConfigCat; ob VERIFY gedrückt wurde, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Nobody is assigned yet, so there is no domain to be verified</source>
        <translation>Noch ist niemand zugewiesen; also ist keine Domain zu bestätigen</translation>
    </message>
    <message>
        <source>Verified in ConfigCat: %1</source>
        <extracomment>%1 are domains</extracomment>
        <translation>In ConfigCat bestätigt: %1</translation>
    </message>
    <message>
        <source>Not to be seen as verified yet: %1.</source>
        <extracomment>%1 are domains</extracomment>
        <translation>Noch nicht als bestätigt zu sehen: %1.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>added, not verified</source>
        <translation>hinzugefügt, nicht bestätigt</translation>
    </message>
    <message>
        <source>TXT record is there</source>
        <translation>TXT-Eintrag ist da</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>ConfigCat organization is ready</source>
        <translation>Die ConfigCat-Organisation ist bereit</translation>
    </message>
    <message>
        <source>The SCIM endpoint takes the token</source>
        <translation>Der SCIM-Endpunkt nimmt das Token an</translation>
    </message>
    <message>
        <source>Organization “%1”; its SCIM endpoint takes the token</source>
        <translation>Organisation „%1“; ihr SCIM-Endpunkt nimmt das Token an</translation>
    </message>
    <message>
        <source>Without Public API credentials, what is done by hand in ConfigCat cannot be read back.</source>
        <translation>Ohne Public API credentials lässt sich nicht zurücklesen, was in ConfigCat von Hand geschieht.</translation>
    </message>
    <message>
        <source>The Public API credentials do not see the organization of the SCIM URL: what is done by hand in ConfigCat cannot be read back.</source>
        <translation>Die Public API credentials sehen die Organisation der SCIM URL nicht: Was in ConfigCat von Hand geschieht, lässt sich nicht zurücklesen.</translation>
    </message>
    <message>
        <source>ConfigCat trusts Okta</source>
        <translation>ConfigCat vertraut Okta</translation>
    </message>
    <message>
        <source>ConfigCat&apos;s audit log does not show yet that the identity provider was saved.</source>
        <translation>Das Audit Log von ConfigCat zeigt noch nicht, dass der Identity Provider gespeichert wurde.</translation>
    </message>
    <message>
        <source>Okta&apos;s metadata URL and the trusted domains, entered in ConfigCat</source>
        <translation>Oktas Metadaten-URL und die vertrauten Domains, in ConfigCat eingetragen</translation>
    </message>
    <message>
        <source>ConfigCat&apos;s audit log shows that it was saved, not what was entered.</source>
        <translation>Das Audit Log von ConfigCat zeigt, dass gespeichert wurde, nicht was eingetragen wurde.</translation>
    </message>
    <message>
        <source>Trusted domain</source>
        <translation>Vertraute Domain</translation>
    </message>
    <message>
        <source>People and groups arrive in ConfigCat</source>
        <translation>Personen und Gruppen kommen in ConfigCat an</translation>
    </message>
    <message>
        <source>Looks for the assigned people and pushed groups at ConfigCat&apos;s SCIM endpoint</source>
        <translation>Sucht die zugewiesenen Personen und übertragenen Gruppen am SCIM-Endpunkt von ConfigCat</translation>
    </message>
    <message>
        <source>ConfigCat does not list the groups, so they were not seen.</source>
        <translation>ConfigCat listet die Gruppen nicht auf; sie waren also nicht zu sehen.</translation>
    </message>
    <message>
        <source>Not members of the organization yet: %1.</source>
        <extracomment>%1 are people&apos;s e-mail addresses</extracomment>
        <translation>Noch nicht Mitglied der Organisation: %1.</translation>
    </message>
    <message>
        <source>Not everybody assigned has arrived in ConfigCat: %1.</source>
        <translation>Nicht alle Zugewiesenen sind in ConfigCat angekommen: %1.</translation>
    </message>
    <message>
        <source>Look at Tasks in Okta: the username must be the person&apos;s e-mail address. Then run again.</source>
        <translation>Sehen Sie in Okta unter Tasks nach: Der Benutzername muss die E-Mail-Adresse der Person sein. Starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>Start provisioning in ConfigCat</source>
        <translation>Die Bereitstellung in ConfigCat starten</translation>
    </message>
    <message>
        <source>Permissions of the synced groups, then START PROVISIONING</source>
        <translation>Rechte der synchronisierten Gruppen, dann START PROVISIONING</translation>
    </message>
    <message>
        <source>Starting overwrites the permissions that people have in ConfigCat now. Whoever is in several groups gets the permissions of the group that is listed first.</source>
        <translation>Das Starten überschreibt die Rechte, die Personen jetzt in ConfigCat haben. Wer in mehreren Gruppen ist, bekommt die Rechte der zuerst aufgeführten Gruppe.</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>ConfigCat&apos;s audit log does not show the start yet.</source>
        <translation>Das Audit Log von ConfigCat zeigt den Start noch nicht.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>New people stay stopped until they are started too, unless “Provision future users automatically” is on; an e-mail domain that is not verified keeps its people out.</source>
        <translation>Neue Personen bleiben angehalten, bis auch sie gestartet werden, außer „Provision future users automatically“ ist an; eine nicht bestätigte E-Mail-Domain hält ihre Personen draußen.</translation>
    </message>
    <message>
        <source>Synced group</source>
        <translation>Synchronisierte Gruppe</translation>
    </message>
    <message>
        <source>Not verified: %1. Their people stay out until it is; if they are guests, leave it so.</source>
        <extracomment>%1 are domains</extracomment>
        <translation>Nicht bestätigt: %1. Die Personen dort bleiben draußen, bis es so weit ist; sind es Gäste, lassen Sie es so.</translation>
    </message>
    <message>
        <source>ConfigCat&apos;s audit log does not show that it was saved since you were asked. If it was saved before, this is done.</source>
        <translation>ConfigCats Audit Log zeigt nicht, dass seit der Aufforderung gespeichert wurde. Wurde vorher gespeichert, ist das erledigt.</translation>
    </message>
    <message>
        <source>All are members, and ConfigCat&apos;s audit log shows no start: it does not reach back far. If it was started before, this is done.</source>
        <translation>Alle sind Mitglieder, und ConfigCats Audit Log zeigt keinen Start: Es reicht nicht weit zurück. Wurde vorher gestartet, ist das erledigt.</translation>
    </message>
    <message>
        <source>Whether %1 is verified cannot be seen from here: no TXT record of ConfigCat was found. If it was verified by a file, this is done.</source>
        <extracomment>%1 are domains</extracomment>
        <translation>Ob %1 bestätigt ist, ist von hier nicht zu sehen: Es wurde kein TXT-Eintrag von ConfigCat gefunden. Wurde die Domain mit einer Datei bestätigt, ist dies erledigt.</translation>
    </message>
    <message>
        <source>Whether %1 is verified cannot be seen: no name server has answered.</source>
        <extracomment>%1 are domains</extracomment>
        <translation>Ob %1 bestätigt ist, ist nicht zu sehen: Kein Nameserver hat geantwortet.</translation>
    </message>
    <message>
        <source>ConfigCat cannot read Okta&apos;s metadata by its URL, so that the sign-on URL and the certificate are pasted there instead: %1</source>
        <extracomment>%1 is what was seen</extracomment>
        <translation>ConfigCat kann Oktas Metadaten unter ihrer URL nicht lesen, daher werden dort stattdessen die Anmelde-URL und das Zertifikat eingefügt: %1</translation>
    </message>
    <message>
        <source>ConfigCat&apos;s plan limits how many groups may have permissions: Free 2, Pro 5, Smart 10, Enterprise 500. This setup pushes %1.</source>
        <translation>ConfigCats Tarif begrenzt, wie viele Gruppen Rechte haben dürfen: Free 2, Pro 5, Smart 10, Enterprise 500. Dieses Setup überträgt %1.</translation>
    </message>
    <message>
        <source>Okta signs with another certificate than when this was saved. Whether ConfigCat reads the metadata anew by itself is not documented: save it there once more.</source>
        <translation>Okta signiert mit einem anderen Zertifikat als beim Speichern. Ob ConfigCat die Metadaten von selbst neu liest, ist nicht dokumentiert: Speichern Sie dort noch einmal.</translation>
    </message>
    <message>
        <source>By its limits this organization is on the plan %1, which lets %2 groups have permissions; %3 are to be pushed. The others arrive, but give nobody anything: push fewer, or take a larger plan.</source>
        <extracomment>%1 is the name of a plan, %2 how many groups it allows, %3 how many are wanted</extracomment>
        <translation>Nach ihren Grenzen hat diese Organisation den Tarif %1, bei dem %2 Gruppen Berechtigungen haben können; %3 sollen übertragen werden. Die übrigen kommen an, geben aber niemandem etwas: Übertragen Sie weniger, oder nehmen Sie einen größeren Tarif.</translation>
    </message>
    <message>
        <source>By its limits this organization is on the plan %1, which lets one domain be verified; the people are of %2. Those of the other domains cannot sign in: assign fewer, or take a larger plan.</source>
        <extracomment>%1 is the name of a plan, %2 are domains</extracomment>
        <translation>Nach ihren Grenzen hat diese Organisation den Tarif %1, bei dem eine Domain bestätigt werden kann; die Personen gehören zu %2. Wer zu den anderen Domains gehört, kann sich nicht anmelden: Weisen Sie weniger Personen zu, oder nehmen Sie einen größeren Tarif.</translation>
    </message>
</context>
<context>
    <name>bw::dns</name>
    <message>
        <source>No name server answers.</source>
        <translation>Kein Namensserver antwortet.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Prüfen Sie das Netz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The name server&apos;s answer cannot be read.</source>
        <translation>Die Antwort des Namensservers lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Try again, or ask another name server.</source>
        <translation>Versuchen Sie es erneut, oder fragen Sie einen anderen Namensserver.</translation>
    </message>
    <message>
        <source>The name server could not find that out (code %1).</source>
        <extracomment>%1 is a number that DNS defines</extracomment>
        <translation>Der Namensserver konnte das nicht herausfinden (Code %1).</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>“%1” is no domain name.</source>
        <translation>„%1“ ist kein Domainname.</translation>
    </message>
</context>
<context>
    <name>bw::json</name>
    <message>
        <source>The answer is not what the service&apos;s documentation promises.</source>
        <translation>Die Antwort ist nicht, was die Dokumentation des Dienstes verspricht.</translation>
    </message>
    <message>
        <source>Something else than the service may be answering at this address, or the service has changed.</source>
        <translation>Vielleicht antwortet unter dieser Adresse etwas anderes als der Dienst, oder der Dienst hat sich geändert.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, please report this with the details.</source>
        <translation>Prüfen Sie die Adresse; wenn sie stimmt, melden Sie das bitte mit den Einzelheiten.</translation>
    </message>
</context>
<context>
    <name>bw::oidc</name>
    <message>
        <source>Okta accepts the client ID and secret</source>
        <translation>Okta nimmt Client-ID und Client Secret an</translation>
    </message>
    <message>
        <source>Asks Okta about a made-up token, once with the client secret and once with a wrong one</source>
        <translation>Fragt Okta nach einem erfundenen Token, einmal mit dem Client Secret und einmal mit einem falschen</translation>
    </message>
    <message>
        <source>The client secret is not known on this computer, so Okta could not be asked about it.</source>
        <translation>Das Client Secret ist auf diesem Computer nicht bekannt; Okta konnte also nicht danach gefragt werden.</translation>
    </message>
    <message>
        <source>Okta took a wrong client secret as well, so the right one proves nothing.</source>
        <translation>Okta nahm auch ein falsches Client Secret an; das richtige beweist also nichts.</translation>
    </message>
    <message>
        <source>Okta took the client secret, but the counter-check got no clear answer.</source>
        <translation>Okta nahm das Client Secret an, aber die Gegenprobe bekam keine klare Antwort.</translation>
    </message>
    <message>
        <source>Okta knows the client and its secret, and refuses a wrong one.</source>
        <translation>Okta kennt den Client und sein Secret und lehnt ein falsches ab.</translation>
    </message>
    <message>
        <source>Okta knows the client ID, but not this client secret.</source>
        <translation>Okta kennt die Client-ID, aber nicht dieses Client Secret.</translation>
    </message>
    <message>
        <source>Run again: the secret is then read from the Okta app anew.</source>
        <translation>Starten Sie erneut: Das Secret wird dann neu aus der Okta-App gelesen.</translation>
    </message>
    <message>
        <source>Okta does not know this client ID.</source>
        <translation>Okta kennt diese Client-ID nicht.</translation>
    </message>
    <message>
        <source>Look in Okta whether the app is still there, then run again.</source>
        <translation>Sehen Sie in Okta nach, ob es die App noch gibt, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Okta refuses the client: its secret is wrong, or the app uses another client authentication than a secret.</source>
        <translation>Okta lehnt den Client ab: Sein Secret ist falsch, oder die App verwendet eine andere Client-Authentifizierung als ein Secret.</translation>
    </message>
    <message>
        <source>Look at “Client authentication” on the app&apos;s General tab in Okta, then run again.</source>
        <translation>Sehen Sie in Okta auf dem Reiter General der App unter „Client authentication“ nach und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Okta&apos;s answer about the client could not be understood.</source>
        <translation>Oktas Antwort zum Client war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Okta takes Cloudflare&apos;s redirect URI and refuses a wrong one.</source>
        <translation>Okta nimmt Cloudflares Redirect-URI an und lehnt eine falsche ab.</translation>
    </message>
    <message>
        <source>Okta took a wrong redirect URI as well, so the right one proves nothing.</source>
        <translation>Okta nahm auch eine falsche Redirect-URI an; die richtige beweist also nichts.</translation>
    </message>
    <message>
        <source>Okta took the redirect URI, but the counter-check got no clear answer.</source>
        <translation>Okta nahm die Redirect-URI an, aber die Gegenprobe bekam keine klare Antwort.</translation>
    </message>
    <message>
        <source>%1 is not among the sign-in redirect URIs of the Okta app.</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>%1 ist nicht unter den Sign-in redirect URIs der Okta-App.</translation>
    </message>
    <message>
        <source>Run again: the redirect URI is then added to the app.</source>
        <translation>Starten Sie erneut: Die Redirect-URI wird dann in der App ergänzt.</translation>
    </message>
    <message>
        <source>Look in Okta whether the app is still there and active, then run again.</source>
        <translation>Sehen Sie in Okta nach, ob es die App noch gibt und sie aktiv ist, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>The Okta app does not allow the authorization code flow that Cloudflare uses.</source>
        <translation>Die Okta-App erlaubt den Authorization Code Flow nicht, den Cloudflare verwendet.</translation>
    </message>
    <message>
        <source>Switch on the grant type “Authorization Code” in the app, then run again.</source>
        <translation>Schalten Sie in der App den Grant Type „Authorization Code“ ein und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Okta answered the attempt in a way that says nothing about the redirect URI.</source>
        <translation>Okta antwortete so, dass sich über die Redirect-URI nichts sagen lässt.</translation>
    </message>
    <message>
        <source>Okta sends people back to Cloudflare</source>
        <translation>Okta schickt Personen zu Cloudflare zurück</translation>
    </message>
    <message>
        <source>Begins a sign-in without a user, once with the redirect URI and once with a wrong one</source>
        <translation>Beginnt eine Anmeldung ohne Person, einmal mit der Redirect-URI und einmal mit einer falschen</translation>
    </message>
    <message>
        <source>There is no Okta app yet to ask about.</source>
        <translation>Es gibt noch keine Okta-App, nach der sich fragen ließe.</translation>
    </message>
</context>
<context>
    <name>bw::okta</name>
    <message>
        <source>Okta&apos;s list does not end.</source>
        <extracomment>A list from Okta has more pages than any org can have</extracomment>
        <translation>Oktas Liste nimmt kein Ende.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask Okta&apos;s support.</source>
        <translation>Versuchen Sie es erneut; wenn es so bleibt, fragen Sie den Support von Okta.</translation>
    </message>
    <message>
        <source>Okta&apos;s answer holds an id that cannot be one.</source>
        <translation>In Oktas Antwort steht eine ID, die keine sein kann.</translation>
    </message>
    <message numerus="yes">
        <source>Okta has no group named %1.</source>
        <extracomment>%1 is a list of names, %n their number</extracomment>
        <translation>
            <numerusform>Okta hat keine Gruppe namens %1.</numerusform>
            <numerusform>Okta hat keine Gruppen namens %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is spelt otherwise, or the API token&apos;s owner may not see it.</source>
        <translation>Sie wird anders geschrieben, oder die Person, der das API-Token gehört, darf sie nicht sehen.</translation>
    </message>
    <message>
        <source>Correct the name, or make the group in Okta under Directory &gt; Groups.</source>
        <translation>Berichtigen Sie den Namen, oder legen Sie die Gruppe in Okta unter Directory &gt; Groups an.</translation>
    </message>
    <message>
        <source>the role Super Administrator</source>
        <translation>die Rolle Super Administrator</translation>
    </message>
    <message>
        <source>the role Application Administrator, and the right to read and manage groups</source>
        <translation>die Rolle Application Administrator und das Recht, Gruppen zu lesen und zu verwalten</translation>
    </message>
    <message>
        <source>the role Application Administrator</source>
        <translation>die Rolle Application Administrator</translation>
    </message>
    <message>
        <source>the right to read groups, e.g. the role Group Administrator</source>
        <translation>das Recht, Gruppen zu lesen, etwa die Rolle Group Administrator</translation>
    </message>
    <message>
        <source>the right to read the System Log, e.g. the role Report Administrator</source>
        <translation>das Recht, das System Log zu lesen, etwa die Rolle Report Administrator</translation>
    </message>
    <message>
        <source>the role API Access Management Administrator</source>
        <translation>die Rolle API Access Management Administrator</translation>
    </message>
    <message>
        <source>the right to read people, e.g. the role Group Administrator</source>
        <translation>das Recht, Personen zu lesen, etwa die Rolle Group Administrator</translation>
    </message>
    <message>
        <source>Okta does not accept the API token.</source>
        <translation>Okta nimmt das API-Token nicht an.</translation>
    </message>
    <message>
        <source>Make a new token in Okta under Security &gt; API &gt; Tokens.</source>
        <translation>Legen Sie in Okta unter Security &gt; API &gt; Tokens ein neues Token an.</translation>
    </message>
    <message>
        <source>Okta does not offer this call to API tokens.</source>
        <translation>Okta bietet diesen Aufruf nicht für API-Tokens an.</translation>
    </message>
    <message>
        <source>The API token&apos;s owner may not do this in Okta.</source>
        <translation>Die Person, der das API-Token gehört, darf das in Okta nicht.</translation>
    </message>
    <message>
        <source>It needs %1.</source>
        <extracomment>%1 is a role or right in Okta</extracomment>
        <translation>Nötig ist %1.</translation>
    </message>
    <message>
        <source>Give its owner that role in Okta under Security &gt; Administrators, or use another administrator&apos;s token.</source>
        <translation>Vergeben Sie diese Rolle in Okta unter Security &gt; Administrators, oder verwenden Sie das Token eines anderen Administrators.</translation>
    </message>
    <message>
        <source>This Okta org does not have the feature, or does not offer it here.</source>
        <translation>Diese Okta-Org hat diese Funktion nicht oder bietet sie hier nicht an.</translation>
    </message>
    <message>
        <source>Ask Okta whether your edition includes it.</source>
        <translation>Fragen Sie Okta, ob Ihre Edition sie enthält.</translation>
    </message>
    <message>
        <source>Okta does not find it (any more).</source>
        <translation>Okta findet es nicht (mehr).</translation>
    </message>
    <message>
        <source>Okta says that this conflicts with something that is there already.</source>
        <translation>Okta sagt, dass das mit etwas Vorhandenem unvereinbar ist.</translation>
    </message>
    <message>
        <source>Look at it in the Admin Console, then run again.</source>
        <translation>Sehen Sie es sich in der Admin Console an und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Okta is busy or has a fault of its own.</source>
        <translation>Okta ist ausgelastet oder hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>Run again in a few minutes.</source>
        <translation>Starten Sie in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>Okta refused the request.</source>
        <translation>Okta hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Okta refused the request: %1</source>
        <translation>Okta hat die Anfrage abgelehnt: %1</translation>
    </message>
    <message>
        <source>Okta answered in a way that its documents do not allow.</source>
        <translation>Okta hat anders geantwortet, als seine Dokumente erlauben.</translation>
    </message>
    <message>
        <source>It is not Okta&apos;s API that answers here.</source>
        <translation>Was hier antwortet, ist nicht die API von Okta.</translation>
    </message>
    <message>
        <source>Check the Okta domain, and whether a proxy stands between.</source>
        <translation>Prüfen Sie die Okta-Domain und ob ein Proxy dazwischensteht.</translation>
    </message>
    <message>
        <source>Open the Admin Console</source>
        <translation>Admin Console öffnen</translation>
    </message>
    <message>
        <source>Using %1</source>
        <extracomment>%1 is an address such as https://acme.okta.com</extracomment>
        <translation>Verwendet wird %1</translation>
    </message>
    <message>
        <source>Okta org found (Identity Engine)</source>
        <translation>Okta-Org gefunden (Identity Engine)</translation>
    </message>
    <message>
        <source>Okta org found (Classic Engine)</source>
        <translation>Okta-Org gefunden (Classic Engine)</translation>
    </message>
    <message>
        <source>This is a custom domain of %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Das ist eine eigene Domain von %1.</translation>
    </message>
    <message>
        <source>Whether the token may make apps cannot be read: its owner is not a super administrator. The first change will show it.</source>
        <translation>Ob das Token Apps anlegen darf, lässt sich nicht lesen: Es gehört keinem Super Administrator. Die erste Änderung zeigt es.</translation>
    </message>
    <message>
        <source>May make and change apps</source>
        <translation>Darf Apps anlegen und ändern</translation>
    </message>
    <message>
        <source>Its owner has a custom role: the first change will show whether that is enough.</source>
        <translation>Die Person, der es gehört, hat eine eigene Rolle: Die erste Änderung zeigt, ob sie genügt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>May not make apps: the token&apos;s owner needs the role Application Administrator (has: %1).</source>
        <extracomment>%1 is a list of Okta&apos;s role types</extracomment>
        <translation>Darf keine Apps anlegen: Die Person, der das Token gehört, braucht die Rolle Application Administrator (hat: %1).</translation>
    </message>
    <message>
        <source>Groups can be read</source>
        <translation>Gruppen sind lesbar</translation>
    </message>
    <message>
        <source>There is no group named “%1”.</source>
        <extracomment>%1 is a group&apos;s name</extracomment>
        <translation>Eine Gruppe namens „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The token belongs to %1</source>
        <extracomment>%1 is a login name</extracomment>
        <translation>Das Token gehört %1</translation>
    </message>
    <message>
        <source>Apps can be read</source>
        <translation>Apps sind lesbar</translation>
    </message>
    <message>
        <source>The System Log can be read</source>
        <translation>Das System Log ist lesbar</translation>
    </message>
    <message>
        <source>There is no Okta org at %1.</source>
        <extracomment>%1 is an address such as https://acme.okta.com</extracomment>
        <translation>Unter %1 gibt es keine Okta-Org.</translation>
    </message>
    <message>
        <source>Copy the address that people see when they sign in to Okta.</source>
        <translation>Kopieren Sie die Adresse, die man bei der Anmeldung an Okta sieht.</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>zugewiesen</translation>
    </message>
    <message>
        <source>Assigned: %1</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation>Zugewiesen: %1</translation>
    </message>
    <message>
        <source>No group is chosen: nobody can use the app.</source>
        <translation>Keine Gruppe ist gewählt: Niemand kann die App verwenden.</translation>
    </message>
    <message>
        <source>Groups in the sign-in</source>
        <translation>Gruppen in der Anmeldung</translation>
    </message>
    <message>
        <source>Claim “groups” for groups that match %1</source>
        <extracomment>%1 is a regular expression</extracomment>
        <translation>Claim „groups“ für Gruppen, auf die %1 zutrifft</translation>
    </message>
    <message>
        <source>Okta has no public call for the groups claim filter. Bridgewright uses the endpoint that Okta&apos;s own Terraform provider uses; Okta does not support it and may change it.</source>
        <translation>Für den Filter des Groups Claims hat Okta keinen öffentlichen Aufruf. Bridgewright verwendet den Endpunkt von Oktas eigenem Terraform-Provider; Okta unterstützt ihn nicht und kann ihn ändern.</translation>
    </message>
    <message>
        <source>A token claim “groups” is there already, with an expression of its own. It is left as it is.</source>
        <translation>Einen Token-Claim „groups“ mit eigenem Ausdruck gibt es schon. Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Groups claim filter: matches regex</source>
        <translation>Filter des Groups Claims: Matches regex</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>of an app&apos;s icons on Okta&apos;s dashboard</extracomment>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>Sign-in app in Okta</source>
        <translation>App für die Anmeldung in Okta</translation>
    </message>
    <message>
        <source>Web app “%1”</source>
        <extracomment>%1 is the app&apos;s name</extracomment>
        <translation>Web-App „%1“</translation>
    </message>
    <message>
        <source>required</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>More than one app has this redirect URI; “%1” is used.</source>
        <extracomment>%1 is the app&apos;s name</extracomment>
        <translation>Mehr als eine App hat diese Redirect-URI; verwendet wird „%1“.</translation>
    </message>
    <message>
        <source>Bridgewright did not make this app: its name, icons and username format stay as they are.</source>
        <translation>Diese App stammt nicht von Bridgewright: Name, Symbole und Format des Benutzernamens bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Require PKCE of the sign-in app</source>
        <translation>PKCE von der App für die Anmeldung verlangen</translation>
    </message>
    <message>
        <source>PKCE required, once Cloudflare sends it</source>
        <translation>PKCE wird verlangt, sobald Cloudflare es sendet</translation>
    </message>
    <message>
        <source>Look at the Okta org</source>
        <translation>Blick in die Okta-Org</translation>
    </message>
    <message>
        <source>Okta org %1; the token is accepted.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Okta-Org %1; das Token wird angenommen.</translation>
    </message>
    <message>
        <source>The setup uses the org&apos;s custom domain %1.</source>
        <translation>Die Einrichtung verwendet die eigene Domain %1 der Org.</translation>
    </message>
    <message>
        <source>More than one group is named “%1”; Okta&apos;s own is used.</source>
        <extracomment>%1 is a group&apos;s name</extracomment>
        <translation>Mehr als eine Gruppe heißt „%1“; verwendet wird die von Okta selbst.</translation>
    </message>
    <message>
        <source>Okta says that it provisioned people and groups to %1</source>
        <extracomment>%1 is a system such as Cloudflare One</extracomment>
        <translation>Okta sagt, dass es Personen und Gruppen für %1 bereitgestellt hat</translation>
    </message>
    <message>
        <source>Whether the token may make groups cannot be read; if not, you will be asked to make them by hand.</source>
        <translation>Ob das Token Gruppen erstellen darf, lässt sich nicht lesen; wenn nicht, werden Sie gebeten, sie von Hand zu erstellen.</translation>
    </message>
    <message>
        <source>The group “%1” is called “%2” now, and stays.</source>
        <extracomment>%1 and %2 are names of one group</extracomment>
        <translation>Die Gruppe „%1“ heißt jetzt „%2“ und bleibt.</translation>
    </message>
    <message>
        <source>The group “%1” is still pushed by another part of the setup, and stays.</source>
        <extracomment>%1 is the name of a group</extracomment>
        <translation>Die Gruppe „%1“ wird von einem anderen Teil der Einrichtung noch übertragen und bleibt.</translation>
    </message>
    <message>
        <source>Delete it in Okta by hand, if nobody needs it any more.</source>
        <translation>Löschen Sie sie in Okta von Hand, wenn niemand sie mehr braucht.</translation>
    </message>
    <message>
        <source>Provisioned: %1; there are more, who were not looked at.</source>
        <extracomment>%1 is &quot;1000 of 1000 people&quot;</extracomment>
        <translation>Bereitgestellt: %1; es gibt weitere, die nicht angesehen wurden.</translation>
    </message>
    <message>
        <source>Nobody is assigned yet, so nothing could be seen.</source>
        <translation>Noch ist niemand zugewiesen; also war nichts zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <extracomment>%1 of %n people</extracomment>
        <translation>
            <numerusform>%1 von %n Person</numerusform>
            <numerusform>%1 von %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n groups</source>
        <extracomment>%1 of %n groups</extracomment>
        <translation>
            <numerusform>%1 von %n Gruppe</numerusform>
            <numerusform>%1 von %n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 pushed</source>
        <extracomment>%1 is &quot;3 of 5 people&quot;, %2 &quot;1 of 2 groups&quot;</extracomment>
        <translation>%1, %2 übertragen</translation>
    </message>
    <message>
        <source>Okta has not provisioned everybody: %1.</source>
        <extracomment>%1 is &quot;3 of 5 people, 1 of 2 groups pushed&quot;</extracomment>
        <translation>Okta hat nicht alle bereitgestellt: %1.</translation>
    </message>
    <message>
        <source> (Okta&apos;s log cannot be read with this token.)</source>
        <translation> (Oktas Protokoll lässt sich mit diesem Token nicht lesen.)</translation>
    </message>
    <message>
        <source>Look at Okta&apos;s Tasks page, mend what it says, and run again.</source>
        <translation>Sehen Sie in Okta auf der Seite Tasks nach, beheben Sie, was dort steht, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Push groups to %1</source>
        <extracomment>%1 is a system such as Cloudflare One</extracomment>
        <translation>Gruppen für %1 übertragen</translation>
    </message>
    <message>
        <source>Pushed: %1</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation>Übertragen: %1</translation>
    </message>
    <message>
        <source>%1 is both assigned to the app and pushed.</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation>%1 ist der App zugewiesen und wird auch übertragen.</translation>
    </message>
    <message>
        <source>Okta does not support one group for both; its members would not be pushed.</source>
        <translation>Okta unterstützt nicht eine Gruppe für beides; ihre Mitglieder würden nicht übertragen.</translation>
    </message>
    <message>
        <source>Choose another group to push, with the same people.</source>
        <translation>Wählen Sie eine andere Gruppe mit denselben Personen zum Übertragen.</translation>
    </message>
    <message>
        <source>Provisioning app for %1</source>
        <extracomment>%1 is a system such as Cloudflare One</extracomment>
        <translation>App für die Bereitstellung: %1</translation>
    </message>
    <message>
        <source>App “%1” from “%2”</source>
        <extracomment>%1 is the app&apos;s label, %2 its name in Okta&apos;s catalogue</extracomment>
        <translation>App „%1“ aus „%2“</translation>
    </message>
    <message>
        <source>An app with this name is there, and Bridgewright did not make it. Agree to use it, or choose another name.</source>
        <translation>Eine App dieses Namens ist da und stammt nicht von Bridgewright. Stimmen Sie zu, sie zu verwenden, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Provisioning is on: Okta may drop the connection when the app is changed by API, so this is to be changed by hand.</source>
        <translation>Die Bereitstellung ist an: Okta kann die Verbindung verlieren, wenn die App über die API geändert wird; das ist also von Hand zu ändern.</translation>
    </message>
    <message>
        <source>This org&apos;s catalogue may not list “%1”.</source>
        <extracomment>%1 is an app&apos;s name in Okta&apos;s catalogue</extracomment>
        <translation>Der Katalog dieser Org führt „%1“ vielleicht nicht.</translation>
    </message>
    <message>
        <source>Look for it in Okta under Applications &gt; Browse App Catalog.</source>
        <translation>Suchen Sie sie in Okta unter Applications &gt; Browse App Catalog.</translation>
    </message>
    <message>
        <source>Connect the app to %1</source>
        <extracomment>%1 is a system such as Cloudflare One</extracomment>
        <translation>Die App mit %1 verbinden</translation>
    </message>
    <message>
        <source>Waiting for the new token to be saved in Okta.</source>
        <translation>Wartet, bis das neue Token in Okta gespeichert ist.</translation>
    </message>
    <message>
        <source>Okta does not show the connection yet.</source>
        <translation>Okta zeigt die Verbindung noch nicht.</translation>
    </message>
    <message>
        <source>SCIM address and token of %1, pasted in Okta</source>
        <extracomment>%1 is a system such as Cloudflare One</extracomment>
        <translation>SCIM-Adresse und Token von %1, in Okta eingefügt</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>the new one</source>
        <translation>das neue</translation>
    </message>
    <message>
        <source>an older one</source>
        <translation>ein älteres</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Still to be switched on: %1.</source>
        <extracomment>%1 is a list of check boxes</extracomment>
        <translation>Noch einzuschalten: %1.</translation>
    </message>
    <message>
        <source>Still to be switched off: %1.</source>
        <extracomment>%1 is a list of check boxes</extracomment>
        <translation>Noch auszuschalten: %1.</translation>
    </message>
    <message>
        <source>The journal&apos;s entry cannot be understood, so nothing is removed for it.</source>
        <translation>Der Eintrag im Journal ist nicht zu verstehen; dafür wird nichts entfernt.</translation>
    </message>
    <message>
        <source>Okta: stop pushing the group “%1” with “%2”; the group stays on the other side</source>
        <extracomment>%1 is a group, %2 an app</extracomment>
        <translation>Okta: die Gruppe „%1“ nicht mehr mit „%2“ übertragen; drüben bleibt sie bestehen</translation>
    </message>
    <message>
        <source>Okta: take the group “%1” off the app “%2”</source>
        <extracomment>%1 is a group, %2 an app</extracomment>
        <translation>Okta: die Gruppe „%1“ von der App „%2“ nehmen</translation>
    </message>
    <message>
        <source>Okta: put the groups claim of “%1” back as it was</source>
        <extracomment>%1 is an app</extracomment>
        <translation>Okta: den Groups Claim von „%1“ zurücksetzen, wie er war</translation>
    </message>
    <message>
        <source>Okta: deactivate and delete the app “%1”</source>
        <extracomment>%1 is an app</extracomment>
        <translation>Okta: die App „%1“ deaktivieren und löschen</translation>
    </message>
    <message>
        <source>the Cloudflare dashboard</source>
        <translation>das Cloudflare-Dashboard</translation>
    </message>
    <message>
        <source>Sign-in app in Okta (SAML)</source>
        <translation>App für die Anmeldung in Okta (SAML)</translation>
    </message>
    <message>
        <source>App for ConfigCat in Okta</source>
        <translation>App für ConfigCat in Okta</translation>
    </message>
    <message>
        <source>Sign-in app from Okta&apos;s catalogue</source>
        <translation>App für die Anmeldung aus Oktas Katalog</translation>
    </message>
    <message>
        <source>%1 comes from a directory such as Active Directory, and the catalogue app cannot pass such groups on.</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation>%1 stammt aus einem Verzeichnis wie Active Directory, und die App aus dem Katalog kann solche Gruppen nicht weitergeben.</translation>
    </message>
    <message>
        <source>Choose the custom OIDC app or SAML as the sign-in method.</source>
        <translation>Wählen Sie als Anmeldemethode die eigene OIDC-App oder SAML.</translation>
    </message>
    <message>
        <source>SAML app “%1”</source>
        <extracomment>%1 is the app&apos;s name</extracomment>
        <translation>SAML-App „%1“</translation>
    </message>
    <message>
        <source>SCIM is on: changing the app by API would wipe the SCIM connection, so this is to be changed by hand.</source>
        <translation>SCIM ist an: Eine Änderung der App über die API würde die SCIM-Verbindung löschen; das ist also von Hand zu ändern.</translation>
    </message>
    <message>
        <source>Switch SCIM on</source>
        <translation>SCIM einschalten</translation>
    </message>
    <message>
        <source>“%1” is both assigned and pushed. Okta does not support that: push another group with the same people.</source>
        <extracomment>%1 is a group</extracomment>
        <translation>„%1“ ist zugewiesen und wird auch übertragen. Okta unterstützt das nicht: Übertragen Sie eine andere Gruppe mit denselben Personen.</translation>
    </message>
    <message>
        <source>“%1” comes from a directory, and the catalogue app cannot pass it on: choose the custom OIDC app or SAML.</source>
        <extracomment>%1 is a group</extracomment>
        <translation>„%1“ stammt aus einem Verzeichnis, und die App aus dem Katalog kann die Gruppe nicht weitergeben: Wählen Sie die eigene OIDC-App oder SAML.</translation>
    </message>
    <message>
        <source>“%1” comes from a directory: its members are managed there.</source>
        <extracomment>%1 is a group</extracomment>
        <translation>„%1“ stammt aus einem Verzeichnis: Ihre Mitglieder werden dort verwaltet.</translation>
    </message>
    <message>
        <source>“%1” is empty: Okta may not push it until somebody is in it.</source>
        <extracomment>%1 is a group</extracomment>
        <translation>„%1“ ist leer: Okta überträgt die Gruppe vielleicht nicht, bis jemand darin ist.</translation>
    </message>
    <message>
        <source>The username of %1 is not the e-mail address, so Cloudflare would not know them: choose Email as the username format.</source>
        <translation>Der Benutzername von %1 ist nicht die E-Mail-Adresse; Cloudflare würde die Person nicht kennen: Wählen Sie Email als Format des Benutzernamens.</translation>
    </message>
    <message>
        <source>The username of %1 is not the e-mail address; the format Email takes care of it.</source>
        <translation>Der Benutzername von %1 ist nicht die E-Mail-Adresse; das Format Email sorgt dafür.</translation>
    </message>
    <message>
        <source>%1 would have more than 100 groups in the sign-in, which fails: narrow the groups filter, or give Cloudflare an Okta API token.</source>
        <translation>%1 hätte in der Anmeldung mehr als 100 Gruppen, und das scheitert: Engen Sie den Gruppenfilter ein, oder geben Sie Cloudflare ein Okta-API-Token.</translation>
    </message>
    <message>
        <source>The chosen groups fit</source>
        <translation>Die gewählten Gruppen passen</translation>
    </message>
    <message>
        <source>This Okta org has no custom authorization servers.</source>
        <translation>Diese Okta-Org hat keine eigenen Authorization Servers.</translation>
    </message>
    <message>
        <source>They belong to Okta&apos;s API Access Management, which is bought separately.</source>
        <translation>Sie gehören zu Oktas API Access Management, das eigens gekauft wird.</translation>
    </message>
    <message>
        <source>Authorization server for further claims</source>
        <translation>Authorization Server für weitere Claims</translation>
    </message>
    <message>
        <source>Okta has no authorization server “%1”.</source>
        <extracomment>%1 is an id such as aus1a2b3c</extracomment>
        <translation>Okta hat keinen Authorization Server „%1“.</translation>
    </message>
    <message>
        <source>Copy its id from Okta under Security &gt; API &gt; Authorization Servers.</source>
        <translation>Kopieren Sie seine ID aus Okta unter Security &gt; API &gt; Authorization Servers.</translation>
    </message>
    <message>
        <source>Scope “groups”</source>
        <translation>Scope „groups“</translation>
    </message>
    <message>
        <source>Claim “%1”</source>
        <extracomment>%1 is the claim&apos;s name</extracomment>
        <translation>Claim „%1“</translation>
    </message>
    <message>
        <source>Authorization server “%1”</source>
        <extracomment>%1 is the server&apos;s name or id</extracomment>
        <translation>Authorization Server „%1“</translation>
    </message>
    <message>
        <source>there</source>
        <translation>da</translation>
    </message>
    <message>
        <source>Access policy for the sign-in app</source>
        <translation>Access Policy für die App der Anmeldung</translation>
    </message>
    <message>
        <source>Okta: delete the authorization server “%1”</source>
        <translation>Okta: den Authorization Server „%1“ löschen</translation>
    </message>
    <message>
        <source>Okta: take “%1” off the authorization server</source>
        <extracomment>%1 is a scope, claim or policy</extracomment>
        <translation>Okta: „%1“ vom Authorization Server nehmen</translation>
    </message>
    <message>
        <source>The roles of its owner cannot be read. Read-only Administrator is all it needs.</source>
        <translation>Die Rollen der Person, der es gehört, lassen sich nicht lesen. Read-only Administrator genügt.</translation>
    </message>
    <message>
        <source>Its owner is a Read-only Administrator and nothing else</source>
        <translation>Die Person, der es gehört, ist Read-only Administrator und sonst nichts</translation>
    </message>
    <message>
        <source>Its owner has no administrator role. Give it Read-only Administrator.</source>
        <translation>Die Person, der es gehört, hat keine Administratorrolle. Geben Sie ihr Read-only Administrator.</translation>
    </message>
    <message>
        <source>Its owner may do more than read (%1). Cloudflare needs a Read-only Administrator only.</source>
        <extracomment>%1 is a list of Okta&apos;s role types</extracomment>
        <translation>Die Person, der es gehört, darf mehr als lesen (%1). Cloudflare braucht nur einen Read-only Administrator.</translation>
    </message>
    <message>
        <source>A token of %1</source>
        <extracomment>%1 is a login name</extracomment>
        <translation>Ein Token von %1</translation>
    </message>
    <message>
        <source>Only some of the groups were looked into.</source>
        <translation>Nur einige der Gruppen wurden angesehen.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1 is a list of names, %2 a number</extracomment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>“%1” begins with CF, which Cloudflare keeps for itself: push a group with another name.</source>
        <translation>„%1“ beginnt mit CF, was sich Cloudflare vorbehält: Übertragen Sie eine Gruppe mit anderem Namen.</translation>
    </message>
    <message>
        <source>In a pushed group, but assigned by none: %1. Okta leaves them out until one of their groups is assigned.</source>
        <extracomment>%1 is a list of login names</extracomment>
        <translation>In einer übertragenen Gruppe, aber durch keine zugewiesen: %1. Okta lässt sie aus, bis eine ihrer Gruppen zugewiesen ist.</translation>
    </message>
    <message>
        <source>Assigned, but in no pushed group: %1. They arrive without any group.</source>
        <extracomment>%1 is a list of login names</extracomment>
        <translation>Zugewiesen, aber in keiner übertragenen Gruppe: %1. Sie kommen ohne Gruppe an.</translation>
    </message>
    <message>
        <source>%1 would have more than 100 groups in the sign-in: Cloudflare reads them with the Okta API token.</source>
        <translation>%1 hätte in der Anmeldung mehr als 100 Gruppen: Cloudflare liest sie mit dem Okta-API-Token.</translation>
    </message>
    <message>
        <source>Not active in Okta, and so not pushed with their group: %1.</source>
        <extracomment>%1 is a list of login names</extracomment>
        <translation>In Okta nicht aktiv und deshalb nicht mit ihrer Gruppe übertragen: %1.</translation>
    </message>
    <message>
        <source>Pushed, but left out of the sign-in by the groups filter: %1. What is pushed overwrites the groups of the sign-in: let both name the same groups.</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation>Übertragen, aber vom Gruppenfilter bei der Anmeldung weggelassen: %1. Übertragenes überschreibt die Gruppen der Anmeldung: Nennen Sie in beiden dieselben Gruppen.</translation>
    </message>
    <message>
        <source>In the sign-in, but not pushed: %1. Policies of Gateway see pushed groups only, once they have arrived.</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation>In der Anmeldung, aber nicht übertragen: %1. Richtlinien von Gateway sehen nur übertragene Gruppen, sobald sie angekommen sind.</translation>
    </message>
    <message>
        <source>This Okta org does not have a feature that the SAML app needs.</source>
        <translation>Dieser Okta-Org fehlt eine Funktion, die die SAML-App braucht.</translation>
    </message>
    <message>
        <source>Choose OpenID Connect as the sign-in method, or ask Okta for the feature.</source>
        <translation>Wählen Sie OpenID Connect als Anmeldemethode, oder fragen Sie Okta nach der Funktion.</translation>
    </message>
    <message>
        <source>SAML app “%1”, whose signing certificate is valid until %2</source>
        <extracomment>%1 is the app&apos;s name, %2 a date</extracomment>
        <translation>SAML-App „%1“, deren Signaturzertifikat bis %2 gilt</translation>
    </message>
    <message>
        <source>People start at a Cloudflare page: Cloudflare One takes only sign-ins that it began itself (SP-initiated), so the app&apos;s icon stays hidden in Okta.</source>
        <translation>Personen beginnen auf einer Cloudflare-Seite: Cloudflare One nimmt nur Anmeldungen an, die es selbst begonnen hat (SP-initiated); das Symbol der App bleibt in Okta deshalb verborgen.</translation>
    </message>
    <message>
        <source>Groups and other attributes are read at a sign-in only: whoever gets a new group has to sign in again.</source>
        <translation>Gruppen und andere Attribute werden nur bei einer Anmeldung gelesen: Wer eine neue Gruppe bekommt, muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>Okta calls its SCIM test apps fit “only for development and testing”; Cloudflare&apos;s guide uses one all the same. A token that changes has to be pasted there again by hand.</source>
        <translation>Okta nennt seine SCIM-Test-Apps „only for development and testing“; Cloudflares Anleitung verwendet trotzdem eine. Ein Token, das sich ändert, muss dort wieder von Hand eingefügt werden.</translation>
    </message>
    <message>
        <source>This gives nobody access to the Cloudflare dashboard, which has an app of its own.</source>
        <translation>Das gibt niemandem Zugang zum Cloudflare-Dashboard; dafür gibt es eine eigene App.</translation>
    </message>
    <message>
        <source>A changed name or e-mail address does not arrive: take the person&apos;s assignment away and give it again.</source>
        <translation>Ein geänderter Name oder eine geänderte E-Mail-Adresse kommt nicht an: Nehmen Sie der Person die Zuweisung und geben Sie sie ihr wieder.</translation>
    </message>
    <message>
        <source>Each change stands in both logs: Reports › System Log in Okta, Manage Account › Audit Log in Cloudflare (“Create SCIM User”, “Update SCIM Group” and the like).</source>
        <translation>Jede Änderung steht in beiden Protokollen: Reports › System Log in Okta, Manage Account › Audit Log in Cloudflare („Create SCIM User“, „Update SCIM Group“ und ähnlich).</translation>
    </message>
    <message>
        <source>Should every Super Administrator be lost all the same, the SCIM token can give a member that role back by API: PUT /accounts/…/members/… with the role 33666b9c79b9a5273fc7344ff42f953d.</source>
        <translation>Sollten dennoch alle Super Administrators verloren gehen, kann das SCIM-Token einem Mitglied diese Rolle über die API zurückgeben: PUT /accounts/…/members/… mit der Rolle 33666b9c79b9a5273fc7344ff42f953d.</translation>
    </message>
    <message>
        <source>Older guides speak of self-hosted Access applications only, of a token for Account Settings and Memberships, of groups named like roles, and of a catalogue without an app for it. Today the token needs SCIM Provisioning alone, a policy on the user group grants the role, and some orgs list the app Cloudflare Dashboard.</source>
        <translation>Ältere Anleitungen sprechen nur von selbst gehosteten Access-Anwendungen, von einem Token für Account Settings und Memberships, von Gruppen, die wie Rollen heißen, und von einem Katalog ohne eine App dafür. Heute braucht das Token allein SCIM Provisioning, eine Richtlinie an der User Group verleiht die Rolle, und manche Orgs führen die App Cloudflare Dashboard.</translation>
    </message>
    <message>
        <source>Older guides call SCIM at ConfigCat a public beta; it belongs to every plan.</source>
        <translation>Ältere Anleitungen nennen SCIM bei ConfigCat eine Public Beta; es gehört zu jedem Tarif.</translation>
    </message>
    <message>
        <source>Assigning sends people and pushing sends groups: neither does the other&apos;s work.</source>
        <translation>Zuweisen sendet Personen, Übertragen sendet Gruppen: Keines tut die Arbeit des anderen.</translation>
    </message>
    <message>
        <source>Pushed groups can be chosen in Access policies. At a sign-in Access reads the groups that the sign-in brings; Gateway and device profiles read the pushed ones.</source>
        <translation>Übertragene Gruppen lassen sich in Access-Richtlinien wählen. Bei einer Anmeldung liest Access die Gruppen, die die Anmeldung mitbringt; Gateway und Geräteprofile lesen die übertragenen.</translation>
    </message>
    <message>
        <source>Pushed groups stand under Manage Account › Members › User Groups (in some dashboards Manage members › Members). Only their policies can be edited there.</source>
        <translation>Übertragene Gruppen stehen unter Manage Account › Members › User Groups (in manchen Dashboards Manage members › Members). Nur ihre Richtlinien lassen sich dort bearbeiten.</translation>
    </message>
    <message>
        <source>Who leaves a pushed group stays a member; who loses the assignment does not.</source>
        <translation>Wer eine übertragene Gruppe verlässt, bleibt Mitglied; wer die Zuweisung verliert, nicht.</translation>
    </message>
    <message>
        <source>The groups mean nothing in ConfigCat until permissions are given to them there.</source>
        <translation>Die Gruppen bedeuten in ConfigCat nichts, bis sie dort Rechte bekommen.</translation>
    </message>
    <message>
        <source>Who is deactivated keeps a disabled account: Okta never removes anybody from the organization.</source>
        <translation>Wer deaktiviert wird, behält ein gesperrtes Konto: Okta entfernt nie jemanden aus der Organisation.</translation>
    </message>
    <message>
        <source>“%1” by the app “%2”</source>
        <extracomment>%1 is a group, %2 an app</extracomment>
        <translation>„%1“ durch die App „%2“</translation>
    </message>
    <message>
        <source>An older set-up still pushes: %1. A group&apos;s name grants no role any more (virtual groups ended on 2 December 2025); a policy on the user group does.</source>
        <extracomment>%1 is a list such as “Billing” by the app “Cloudflare”</extracomment>
        <translation>Eine ältere Einrichtung überträgt noch: %1. Der Name einer Gruppe verleiht keine Rolle mehr (Virtual Groups endeten am 2. Dezember 2025), sondern eine Richtlinie an der User Group.</translation>
    </message>
    <message>
        <source>Look at the groups for the dashboard</source>
        <translation>Blick auf die Gruppen für das Dashboard</translation>
    </message>
    <message numerus="yes">
        <source>Okta would provision %n person(s)</source>
        <translation>
            <numerusform>Okta würde %n Person bereitstellen</numerusform>
            <numerusform>Okta würde %n Personen bereitstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Okta would provision more people than are looked at</source>
        <translation>Okta würde mehr Personen bereitstellen, als angesehen werden</translation>
    </message>
    <message>
        <source>Okta&apos;s catalogue cannot be searched, so “%1” is to be added by hand. Where it is not listed, put “app”: “testApp” into the setup.</source>
        <extracomment>%1 is an app</extracomment>
        <translation>Oktas Katalog lässt sich nicht durchsuchen; „%1“ ist also von Hand hinzuzufügen. Wo die App nicht geführt wird, setzen Sie „app“: „testApp“ in die Einrichtung.</translation>
    </message>
    <message>
        <source>The app “%1” of Okta&apos;s catalogue is used. The alternative is the SCIM 2.0 Test App: “app”: “testApp”.</source>
        <translation>Verwendet wird die App „%1“ aus Oktas Katalog. Die Alternative ist die SCIM 2.0 Test App: „app“: „testApp“.</translation>
    </message>
    <message>
        <source>The SCIM 2.0 Test App is used. This org&apos;s catalogue lists “%1” too, which wants the token alone: “app”: “catalog”.</source>
        <translation>Verwendet wird die SCIM 2.0 Test App. Der Katalog dieser Org führt auch „%1“, und diese App will nur das Token: „app“: „catalog“.</translation>
    </message>
    <message>
        <source>This org&apos;s catalogue does not list “%1”.</source>
        <translation>Der Katalog dieser Org führt „%1“ nicht.</translation>
    </message>
    <message>
        <source>Take the SCIM 2.0 Test App: “app”: “testApp”.</source>
        <translation>Nehmen Sie die SCIM 2.0 Test App: „app“: „testApp“.</translation>
    </message>
    <message>
        <source>Give the role “%1”, which “%2” stood for, to one of the pushed groups.</source>
        <extracomment>%1 is a role, %2 a group</extracomment>
        <translation>Geben Sie die Rolle „%1“, für die „%2“ stand, einer der übertragenen Gruppen.</translation>
    </message>
    <message>
        <source>Stop pushing the groups of the older set-up</source>
        <translation>Die Gruppen der älteren Einrichtung nicht mehr übertragen</translation>
    </message>
    <message>
        <source>No group of an older set-up is pushed</source>
        <translation>Keine Gruppe einer älteren Einrichtung wird übertragen</translation>
    </message>
    <message>
        <source>not pushed</source>
        <translation>nicht übertragen</translation>
    </message>
    <message>
        <source>No more pushed: %1</source>
        <extracomment>%1 is a list such as “Billing” by the app “Cloudflare”</extracomment>
        <translation>Nicht mehr übertragen: %1</translation>
    </message>
    <message>
        <source>Okta still pushes %1.</source>
        <translation>Okta überträgt noch %1.</translation>
    </message>
    <message>
        <source>Groups that follow those of the older set-up</source>
        <translation>Gruppen, die auf die der älteren Einrichtung folgen</translation>
    </message>
    <message>
        <source>Member of “%1”</source>
        <extracomment>%1 is a group</extracomment>
        <translation>Mitglied von „%1“</translation>
    </message>
    <message>
        <source>People of the old groups get into %1</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation>Personen der alten Gruppen kommen in %1</translation>
    </message>
    <message>
        <source>Okta: take “%1” out of the group “%2”</source>
        <extracomment>%1 is a person, %2 a group</extracomment>
        <translation>Okta: „%1“ aus der Gruppe „%2“ nehmen</translation>
    </message>
    <message>
        <source>Okta: delete the group “%1”</source>
        <translation>Okta: die Gruppe „%1“ löschen</translation>
    </message>
    <message>
        <source>This Okta org cannot receive risk scores.</source>
        <translation>Diese Okta-Org kann keine Risikowerte empfangen.</translation>
    </message>
    <message>
        <source>Receiving them is part of Okta&apos;s Identity Threat Protection, on the Identity Engine.</source>
        <translation>Das Empfangen gehört zu Oktas Identity Threat Protection auf der Identity Engine.</translation>
    </message>
    <message>
        <source>Leave “shareRiskScores” out, or ask Okta for Identity Threat Protection.</source>
        <translation>Lassen Sie „shareRiskScores“ weg, oder fragen Sie Okta nach Identity Threat Protection.</translation>
    </message>
    <message>
        <source>Leave the authorization server and the further claims empty, choose SAML, which sends attributes without it, or ask Okta for it.</source>
        <translation>Lassen Sie den Authorization Server und die weiteren Claims leer, wählen Sie SAML, das Attribute ohne ihn sendet, oder fragen Sie Okta danach.</translation>
    </message>
    <message>
        <source>Okta receives the risk scores</source>
        <translation>Okta empfängt die Risikowerte</translation>
    </message>
    <message>
        <source>Cloudflare has not said where its signals come from.</source>
        <translation>Cloudflare hat nicht gesagt, woher seine Signale kommen.</translation>
    </message>
    <message>
        <source>Okta receives shared signals from Cloudflare</source>
        <translation>Okta empfängt Shared Signals von Cloudflare</translation>
    </message>
    <message>
        <source>as Cloudflare says</source>
        <translation>wie Cloudflare sagt</translation>
    </message>
    <message>
        <source>Part of Okta&apos;s Identity Threat Protection.</source>
        <translation>Gehört zu Oktas Identity Threat Protection.</translation>
    </message>
    <message>
        <source>Okta: stop receiving shared signals from “%1”</source>
        <translation>Okta: keine Shared Signals mehr von „%1“ empfangen</translation>
    </message>
    <message>
        <source>“%1” stays and is given the token that is made here. An undo deletes that token: the app then provisions nobody until it is given another one.</source>
        <extracomment>%1 is an app</extracomment>
        <translation>„%1“ bleibt und erhält das Token, das hier angelegt wird. Wer das rückgängig macht, löscht das Token: Die App stellt dann niemanden bereit, bis sie ein anderes erhält.</translation>
    </message>
    <message>
        <source>People and groups have been pushed to %1</source>
        <translation>Personen und Gruppen sind für %1 übertragen</translation>
    </message>
    <message>
        <source>What Okta provisions to %1</source>
        <translation>Was Okta für %1 bereitstellt</translation>
    </message>
    <message>
        <source>Okta&apos;s list goes on at an address that does not belong to it.</source>
        <translation>Oktas Liste geht unter einer Adresse weiter, die nicht zu ihr gehört.</translation>
    </message>
    <message>
        <source>Okta sends no claim “%1” by itself, and without an e-mail address nobody is let in: take “email”, give the app a token claim of that name, or use a custom authorization server.</source>
        <extracomment>%1 is the name of a claim</extracomment>
        <translation>Okta sendet von sich aus keinen Claim „%1“, und ohne E-Mail-Adresse wird niemand eingelassen: Nehmen Sie „email“, geben Sie der App einen Token-Claim dieses Namens, oder verwenden Sie einen eigenen Autorisierungsserver.</translation>
    </message>
    <message>
        <source>The Name ID has the format EmailAddress and is the person&apos;s e-mail address; the answer is signed with RSA-SHA256 and carries the signing certificate.</source>
        <translation>Die Name ID hat das Format EmailAddress und ist die E-Mail-Adresse der Person; die Antwort ist mit RSA-SHA256 signiert und enthält das Signaturzertifikat.</translation>
    </message>
    <message>
        <source>A pushed group must be managed from Okta, and its inactive people are not pushed. Each group is pushed by its name; a push rule would take at most 100.</source>
        <translation>Eine übertragene Gruppe muss in Okta verwaltet werden, und ihre inaktiven Personen werden nicht übertragen. Jede Gruppe wird mit ihrem Namen übertragen; eine Push-Regel nähme höchstens 100.</translation>
    </message>
    <message>
        <source>Older guides add: you cannot automatically deprovision users under domains that do not have the SSO connector.</source>
        <translation>Ältere Anleitungen ergänzen: Benutzer, deren Domain keinen SSO-Connector hat, lassen sich nicht automatisch entfernen.</translation>
    </message>
    <message>
        <source>Older guides take the tick off Rename groups (the gear of Push Groups), so that a group kept its role&apos;s name. A name grants nothing any more, so that setting does no harm.</source>
        <translation>Ältere Anleitungen nehmen das Häkchen bei Rename groups (Zahnrad von Push Groups) weg, damit eine Gruppe den Namen ihrer Rolle behielt. Ein Name gewährt nichts mehr; diese Einstellung schadet also nicht.</translation>
    </message>
    <message>
        <source>Groups managed outside Okta may need another regular expression than “%1”: see in a sign-in whether these arrive: %2.</source>
        <extracomment>%1 is a regular expression, %2 a list of groups</extracomment>
        <translation>Gruppen, die außerhalb von Okta verwaltet werden, brauchen vielleicht einen anderen regulären Ausdruck als „%1“: Sehen Sie bei einer Anmeldung nach, ob diese ankommen: %2.</translation>
    </message>
    <message>
        <source>Groups managed outside Okta may need another regular expression than “%1”, which leaves these out of the sign-in: %2.</source>
        <translation>Gruppen, die außerhalb von Okta verwaltet werden, brauchen vielleicht einen anderen regulären Ausdruck als „%1“, der diese aus der Anmeldung weglässt: %2.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 members.</source>
        <extracomment>%1 is a group, %2 a number</extracomment>
        <translation>„%1“ hat mehr als %2 Mitglieder.</translation>
    </message>
    <message>
        <source>Move the people of this group on in smaller groups, or by Okta&apos;s own group rules.</source>
        <translation>Überführen Sie die Personen dieser Gruppe in kleineren Gruppen oder über Oktas eigene Gruppenregeln.</translation>
    </message>
    <message>
        <source>Okta: the groups claim of “%1” goes with the app</source>
        <extracomment>%1 is an app</extracomment>
        <translation>Okta: Der Gruppen-Claim von „%1“ geht mit der App</translation>
    </message>
    <message>
        <source>the right to make groups and choose their members, e.g. the role Group Administrator</source>
        <translation>das Recht, Gruppen anzulegen und ihre Mitglieder zu bestimmen, z. B. die Rolle Group Administrator</translation>
    </message>
    <message>
        <source>“%1” is assigned and empty: nobody comes through it.</source>
        <extracomment>%1 is a group</extracomment>
        <translation>„%1“ ist zugewiesen und leer: Über sie kommt niemand.</translation>
    </message>
    <message>
        <source>The authorization server has a claim “%1” with another value already.</source>
        <extracomment>%1 is the name of a claim</extracomment>
        <translation>Der Autorisierungsserver hat schon einen Claim „%1“ mit einem anderen Wert.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <extracomment>%1 is what the claim says in Okta</extracomment>
        <translation>Er lautet: %1</translation>
    </message>
    <message>
        <source>Set it to %1 in Okta under Security &gt; API, or name another authorization server.</source>
        <extracomment>%1 is what the claim should say</extracomment>
        <translation>Setzen Sie ihn in Okta unter Security &gt; API auf %1, oder nennen Sie einen anderen Autorisierungsserver.</translation>
    </message>
    <message>
        <source>Still assigned from an earlier run: %1. Take them off the app in Okta if they are not meant any more.</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation>Noch aus einem früheren Lauf zugewiesen: %1. Nehmen Sie sie in Okta von der App, wenn sie nicht mehr gemeint sind.</translation>
    </message>
    <message>
        <source>Still pushed from an earlier run: %1. Unlink them under Push Groups in Okta if they are not meant any more.</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation>Noch aus einem früheren Lauf übertragen: %1. Lösen Sie sie in Okta unter Push Groups, wenn sie nicht mehr gemeint sind.</translation>
    </message>
    <message>
        <source>%1 is “%2” in Okta, not “%3”. It stays so: SCIM is on.</source>
        <extracomment>%1 is Okta&apos;s name of a setting, %2 and %3 are values of it</extracomment>
        <translation>%1 ist in Okta „%2“, nicht „%3“. Es bleibt so: SCIM ist an.</translation>
    </message>
    <message>
        <source>The app keeps the name “%1” in Okta, and does not get “%2”: rename it there by hand if you want to.</source>
        <extracomment>%1 is the app&apos;s name in Okta, %2 the one in the setup</extracomment>
        <translation>Die App behält in Okta den Namen „%1“ und bekommt nicht „%2“: Benennen Sie sie dort von Hand um, wenn Sie wollen.</translation>
    </message>
    <message>
        <source>Should a sign-in end with “Failed to fetch user/group information from the identity provider”: somebody is in more than 100 groups, or Okta ThreatInsight blocks Cloudflare. Some orgs send only 100 of the groups instead, without a word.</source>
        <translation>Falls eine Anmeldung mit „Failed to fetch user/group information from the identity provider“ endet: Jemand ist in mehr als 100 Gruppen, oder Okta ThreatInsight blockiert Cloudflare. Manche Organisationen senden stattdessen ohne ein Wort nur 100 der Gruppen.</translation>
    </message>
    <message>
        <source>Who is taken off the assigned groups or deactivated in Okta is deactivated on the other side. Suspending somebody in Okta changes nothing there.</source>
        <translation>Wer in Okta aus den zugewiesenen Gruppen genommen oder deaktiviert wird, wird auf der anderen Seite deaktiviert. Jemanden in Okta zu sperren (Suspend) ändert dort nichts.</translation>
    </message>
    <message>
        <source>sent to an earlier SCIM address</source>
        <translation>an eine frühere SCIM-Adresse gesendet</translation>
    </message>
    <message>
        <source>The app may also send sign-ins to %1. Take that off in Okta if nothing else needs it.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>Die App darf Anmeldungen auch an %1 senden. Entfernen Sie das in Okta, wenn nichts anderes es braucht.</translation>
    </message>
    <message>
        <source>The app also allows the grant types %1, which Cloudflare does not use. Take them off in Okta if nothing else needs them.</source>
        <extracomment>%1 is a list of OAuth grant types</extracomment>
        <translation>Die App erlaubt auch die Grant Types %1, die Cloudflare nicht verwendet. Schalten Sie sie in Okta ab, wenn nichts anderes sie braucht.</translation>
    </message>
    <message>
        <source>May make groups</source>
        <translation>Darf Gruppen anlegen</translation>
    </message>
    <message>
        <source>The authorization server sends the claim “%1” already, as %2.</source>
        <extracomment>%1 is the name of a claim, %2 what it says in Okta</extracomment>
        <translation>Der Authorization Server sendet den Claim „%1“ schon, als %2.</translation>
    </message>
    <message>
        <source>The authorization server has the claim “%1”, but it is switched off.</source>
        <extracomment>%1 is the name of a claim</extracomment>
        <translation>Der Authorization Server hat den Claim „%1“, aber er ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Activate it in Okta under Security &gt; API, or name another authorization server.</source>
        <translation>Aktivieren Sie ihn in Okta unter Security &gt; API, oder nennen Sie einen anderen Authorization Server.</translation>
    </message>
    <message>
        <source>Cloudflare supports one SCIM app for an account. If that app is this account&apos;s, put “%1” in appLabel to go on with it; else leave it alone.</source>
        <extracomment>%1 is an app</extracomment>
        <translation>Cloudflare unterstützt eine SCIM-App je Konto. Gehört diese App zu diesem Konto, tragen Sie „%1“ als appLabel ein, um mit ihr weiterzumachen; sonst lassen Sie sie in Ruhe.</translation>
    </message>
    <message>
        <source>They are taken off the app for a moment and assigned again, so that Okta sends their people to the new SCIM address.</source>
        <translation>Sie werden kurz von der App genommen und wieder zugewiesen, damit Okta ihre Personen an die neue SCIM-Adresse sendet.</translation>
    </message>
    <message>
        <source>Groups that somebody else assigned stay: Okta does not send their people to the new address until they are assigned again.</source>
        <translation>Gruppen, die jemand anders zugewiesen hat, bleiben: Okta sendet deren Personen erst an die neue Adresse, wenn sie neu zugewiesen werden.</translation>
    </message>
    <message>
        <source>Take it off the app in Okta, or choose another group to push, with the same people.</source>
        <translation>Nehmen Sie sie in Okta von der App, oder wählen Sie eine andere Gruppe mit denselben Personen zum Übertragen.</translation>
    </message>
    <message>
        <source>More than one app sends people to these addresses; “%1” is used.</source>
        <extracomment>%1 is the app&apos;s name</extracomment>
        <translation>Mehr als eine App leitet Personen an diese Adressen; „%1“ wird verwendet.</translation>
    </message>
    <message>
        <source>The SCIM address or token is another one now: Okta is refused until both are pasted.</source>
        <translation>SCIM-Adresse oder Token sind jetzt andere: Okta wird abgewiesen, bis beides eingefügt ist.</translation>
    </message>
    <message>
        <source>The authorization server “%1” is switched off in Okta.</source>
        <extracomment>%1 is the server&apos;s name or id</extracomment>
        <translation>Der Authorization Server „%1“ ist in Okta ausgeschaltet.</translation>
    </message>
    <message>
        <source>Other apps may use this authorization server too. What is added is sent only to those that ask for the scope “groups”.</source>
        <translation>Diesen Authorization Server nutzen vielleicht auch andere Apps. Was hinzukommt, wird nur an die gesendet, die den Scope „groups“ verlangen.</translation>
    </message>
    <message>
        <source>Okta makes it from the app&apos;s Team domain. Enter %1 there (tab General), then run again.</source>
        <extracomment>%1 is a host name, or its first part</extracomment>
        <translation>Okta bildet sie aus der Team domain der App. Tragen Sie dort (Reiter General) %1 ein und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>PKCE as it is</source>
        <translation>PKCE, wie es ist</translation>
    </message>
    <message>
        <source>Cloudflare does not show that it sends PKCE, so Okta does not require it: else nobody might be able to sign in. Okta takes it either way.</source>
        <translation>Cloudflare zeigt nicht, dass es PKCE sendet, also verlangt Okta es nicht: Sonst könnte sich vielleicht niemand anmelden. Okta nimmt es in beiden Fällen an.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a username in the app that is not their e-mail address: %1.</source>
        <extracomment>%1 is a list of usernames</extracomment>
        <translation>
            <numerusform>%n Person hat in der App einen Benutzernamen, der nicht ihre E-Mail-Adresse ist: %1.</numerusform>
            <numerusform>%n Personen haben in der App einen Benutzernamen, der nicht ihre E-Mail-Adresse ist: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the app&apos;s tab Sign On choose Update Now beside the username format, then run again.</source>
        <translation>Wählen Sie im Reiter Sign On der App neben dem Format der Benutzernamen Update Now und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>Nothing failed: Okta may not push people who were assigned before provisioning was on.</source>
        <translation>Nichts ist fehlgeschlagen: Okta überträgt vielleicht niemanden, der zugewiesen wurde, bevor die Bereitstellung eingeschaltet war.</translation>
    </message>
    <message>
        <source>Okta has connected apps of the same kind: %1. Where they provision to cannot be read. If one of them is for %2 already, put its name into appLabel to go on with it; agree to a second app only if none is.</source>
        <extracomment>%1 is a list of apps, %2 a system such as Cloudflare One</extracomment>
        <translation>Okta hat verbundene Apps derselben Art: %1. Wohin sie bereitstellen, lässt sich nicht lesen. Ist eine davon schon für %2, tragen Sie ihren Namen in appLabel ein, um mit ihr weiterzuarbeiten; stimmen Sie einer zweiten App nur zu, wenn es keine ist.</translation>
    </message>
    <message>
        <source>The groups are sent by a token claim: see in a sign-in whether the groups arrive at Cloudflare.</source>
        <translation>Die Gruppen werden durch einen Token Claim gesendet: Sehen Sie bei einer Anmeldung nach, ob sie bei Cloudflare ankommen.</translation>
    </message>
    <message>
        <source>Tick “Move the people of an older set-up” (in a setup file: “migrate”: true) to have them moved to groups with policies.</source>
        <translation>Setzen Sie das Häkchen bei „Die Personen einer älteren Einrichtung umziehen“ (in einer Setup-Datei: „migrate“: true), um sie in Gruppen mit Policies zu übernehmen.</translation>
    </message>
    <message>
        <source>The SCIM secret does not expire, and can be made anew at any time.</source>
        <translation>Das SCIM-Secret läuft nicht ab und kann jederzeit neu erstellt werden.</translation>
    </message>
    <message>
        <source>The only Super Administrator of an Enterprise account is not deprovisioned, whatever Okta sends.</source>
        <translation>Der einzige Super Administrator eines Enterprise-Kontos wird nicht entfernt, was Okta auch sendet.</translation>
    </message>
    <message>
        <source>%1 may provision people to this account too: whom they assign is not counted.</source>
        <extracomment>%1 is a list of apps</extracomment>
        <translation>%1 stellen vielleicht auch Personen in diesem Konto bereit: Wen sie zuweisen, ist nicht mitgezählt.</translation>
    </message>
    <message>
        <source>Cloudflare does not show whether it sends PKCE, which Okta requires of this app. If a sign-in ends with “PKCE code challenge is required”, switch it off in Okta.</source>
        <translation>Cloudflare zeigt nicht, ob es PKCE sendet, das Okta von dieser App verlangt. Endet eine Anmeldung mit „PKCE code challenge is required“, schalten Sie es in Okta aus.</translation>
    </message>
    <message>
        <source>They may have been assigned while the app had another username format, or given a name by hand.</source>
        <translation>Sie wurden vielleicht zugewiesen, als die App ein anderes Format der Benutzernamen hatte, oder bekamen einen Namen von Hand.</translation>
    </message>
    <message>
        <source>On the app&apos;s tab Assignments choose Provision User for whoever is missing, unless Okta is still at work on many people.</source>
        <translation>Wählen Sie im Reiter Assignments der App Provision User für alle, die fehlen, es sei denn, Okta arbeitet noch an vielen Personen.</translation>
    </message>
    <message>
        <source>Connected apps of this kind</source>
        <translation>Verbundene Apps dieser Art</translation>
    </message>
    <message>
        <source>“%1” comes from a directory, and a pushed group must be managed from Okta: push one of Okta&apos;s own.</source>
        <extracomment>%1 is a group</extracomment>
        <translation>„%1“ kommt aus einem Verzeichnis, und eine übertragene Gruppe muss aus Okta verwaltet werden: Übertragen Sie eine von Okta selbst.</translation>
    </message>
    <message>
        <source>It is mistyped, revoked, from another org, unused for 30 days, tied to a network that this computer is not in, or its owner was deactivated.</source>
        <translation>Es ist vertippt, widerrufen, aus einer anderen Org, 30 Tage unbenutzt, an ein Netz gebunden, in dem dieser Computer nicht ist, oder das Konto, dem es gehört, wurde deaktiviert.</translation>
    </message>
    <message>
        <source>%1 would have more than 100 groups in the sign-in, which fails: give Cloudflare an Okta API token, or choose the custom OIDC app, which can filter groups.</source>
        <translation>%1 hätte mehr als 100 Gruppen in der Anmeldung, und das schlägt fehl: Geben Sie Cloudflare ein Okta-API-Token, oder wählen Sie die eigene OIDC-App, die Gruppen filtern kann.</translation>
    </message>
    <message>
        <source>The tokens of this authorization server name another issuer than %1, of which Cloudflare is told: it may refuse them. Change the Issuer of the server in Okta.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Die Token dieses Autorisierungsservers nennen einen anderen Aussteller als %1, und diese Adresse bekommt Cloudflare: Es könnte sie ablehnen. Ändern Sie in Okta den Issuer des Servers.</translation>
    </message>
    <message>
        <source>The org has a custom domain, and the tokens of this app may name that as their issuer, while Cloudflare is told of %1. If a sign-in fails, undo, put the custom domain into the setup as the Okta domain, and run again.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Die Org hat eine eigene Domain, und die Token dieser App könnten sie als Aussteller nennen, während Cloudflare %1 bekommt. Schlägt eine Anmeldung fehl, machen Sie rückgängig, tragen Sie im Setup die eigene Domain als Okta-Domain ein, und führen Sie es neu aus.</translation>
    </message>
    <message>
        <source>The tokens of this app name another issuer than %1, of which Cloudflare is told: it may refuse them. Change the Issuer on the app&apos;s tab Sign On in Okta.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Die Token dieser App nennen einen anderen Aussteller als %1, und diese Adresse bekommt Cloudflare: Es könnte sie ablehnen. Ändern Sie in Okta den Issuer auf dem Reiter Sign On der App.</translation>
    </message>
    <message>
        <source>May not make groups, which this setup needs: the token&apos;s owner needs the role Group Administrator as well.</source>
        <translation>Darf keine Gruppen anlegen, was diese Einrichtung braucht: Wem das Token gehört, braucht auch die Rolle Group Administrator.</translation>
    </message>
    <message>
        <source>“%1” is not in Okta yet: it is made, and you put people into it. If it is only spelt otherwise, correct the name.</source>
        <extracomment>%1 is a group</extracomment>
        <translation>„%1“ gibt es in Okta noch nicht: Die Gruppe wird angelegt, und Sie nehmen Personen darin auf. Wird sie nur anders geschrieben, berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>Groups to be pushed to %1</source>
        <extracomment>%1 is a system such as Cloudflare One</extracomment>
        <translation>Gruppen, die für %1 übertragen werden</translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>Vorhanden: %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Group “%1”</source>
        <extracomment>%1 is a group</extracomment>
        <translation>Gruppe „%1“</translation>
    </message>
    <message>
        <source>People in “%1”</source>
        <extracomment>%1 is a group</extracomment>
        <translation>Personen in „%1“</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Made in Okta: %1</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation>Wird in Okta angelegt: %1</translation>
    </message>
    <message>
        <source>Somebody is in %1</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation>In %1 ist jemand</translation>
    </message>
    <message>
        <source>Nobody is in %1 yet.</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation>In %1 ist noch niemand.</translation>
    </message>
    <message>
        <source>Pushed to %1</source>
        <extracomment>The description of a group. %1 is a system such as Cloudflare One</extracomment>
        <translation>Wird für %1 übertragen</translation>
    </message>
    <message>
        <source>It cannot read the groups of %1, and that is what it is for.</source>
        <extracomment>%1 is a login name</extracomment>
        <translation>Es kann die Gruppen von %1 nicht lesen, und dafür ist es da.</translation>
    </message>
    <message>
        <source>It can read the groups of %1</source>
        <extracomment>%1 is a login name</extracomment>
        <translation>Es kann die Gruppen von %1 lesen</translation>
    </message>
    <message>
        <source>Of the groups of %1 it does not see these, so Cloudflare would not learn of them: %2. Give its owner Read-only Administrator.</source>
        <extracomment>%1 is a login name, %2 a list of groups</extracomment>
        <translation>Von den Gruppen von %1 sieht es diese nicht, sodass Cloudflare nichts von ihnen erführe: %2. Geben Sie der Person, der es gehört, Read-only Administrator.</translation>
    </message>
    <message>
        <source>People are provisioned to %1 before groups are pushed</source>
        <extracomment>%1 is a system such as Cloudflare One</extracomment>
        <translation>Personen sind für %1 bereitgestellt, bevor Gruppen übertragen werden</translation>
    </message>
    <message>
        <source>Waits until the people assigned are provisioned: Okta leaves out of a pushed group whoever is not</source>
        <translation>Wartet, bis die zugewiesenen Personen bereitgestellt sind: Wer es nicht ist, den lässt Okta aus einer übertragenen Gruppe weg</translation>
    </message>
    <message>
        <source>Provisioned: %1. Okta may leave out of the pushed groups: %2.</source>
        <extracomment>%1 is &quot;3 of 5 people&quot;, %2 a list of usernames</extracomment>
        <translation>Bereitgestellt: %1. Okta lässt womöglich aus den übertragenen Gruppen weg: %2.</translation>
    </message>
    <message>
        <source>Provisioned: %1; groups are pushed after that</source>
        <extracomment>%1 is &quot;3 of 5 people&quot;</extracomment>
        <translation>Bereitgestellt: %1; danach werden die Gruppen übertragen</translation>
    </message>
    <message>
        <source>Its owner has the custom role “%1”, which reads only</source>
        <extracomment>%1 is the name of an administrator&apos;s role</extracomment>
        <translation>Die Person, der es gehört, hat die eigene Rolle „%1“, die nur liest</translation>
    </message>
    <message>
        <source>Its owner has a custom role, whose permissions cannot be read. Reading people and groups is all it needs.</source>
        <translation>Die Person, der es gehört, hat eine eigene Rolle, deren Berechtigungen sich nicht lesen lassen. Personen und Gruppen zu lesen genügt.</translation>
    </message>
    <message>
        <source>Okta&apos;s API does not offer this here.</source>
        <translation>Die API von Okta bietet das hier nicht an.</translation>
    </message>
    <message>
        <source>Do it in the Admin Console, then run again.</source>
        <translation>Nehmen Sie es in der Admin Console vor und starten Sie erneut.</translation>
    </message>
    <message>
        <source>If it stays so, give Okta&apos;s support the request ID %1.</source>
        <extracomment>%1 is Okta&apos;s id of a request</extracomment>
        <translation>Bleibt es so, nennen Sie dem Support von Okta die Anfrage-ID %1.</translation>
    </message>
    <message>
        <source>May make and change apps, by the custom role “%1”</source>
        <extracomment>%1 is the name of an administrator&apos;s role</extracomment>
        <translation>Darf Apps anlegen und ändern, durch die eigene Rolle „%1“</translation>
    </message>
    <message>
        <source>The custom role “%1” of the token&apos;s owner manages some applications, not all: the first change will show whether it may make one. If not, add all applications to its resource set in Okta.</source>
        <extracomment>%1 is the name of an administrator&apos;s role</extracomment>
        <translation>Die eigene Rolle „%1“ der Person, der das Token gehört, verwaltet einige Anwendungen, nicht alle: Die erste Änderung zeigt, ob sie eine anlegen darf. Wenn nicht, nehmen Sie in Okta alle Anwendungen in ihre Ressourcengruppe auf.</translation>
    </message>
    <message>
        <source>May not make apps: the custom role “%1” of the token&apos;s owner does not manage applications. Add that permission, for all applications, or give the owner the role Application Administrator.</source>
        <extracomment>%1 is the name of an administrator&apos;s role</extracomment>
        <translation>Darf keine Apps anlegen: Die eigene Rolle „%1“ der Person, der das Token gehört, verwaltet keine Anwendungen. Fügen Sie diese Berechtigung für alle Anwendungen hinzu, oder geben Sie der Person die Rolle Application Administrator.</translation>
    </message>
    <message>
        <source>The app sends the claim “groups” twice: by the groups claim filter, and by a token claim of that name. Which of them arrives is not documented. Remove the token claim on the app&apos;s tab Sign On in Okta.</source>
        <translation>Die App sendet den Claim „groups“ zweimal: durch den Filter des Groups Claims und durch einen Token-Claim dieses Namens. Welcher von beiden ankommt, ist nicht dokumentiert. Entfernen Sie den Token-Claim auf dem Reiter Sign On der App in Okta.</translation>
    </message>
    <message>
        <source>Okta does not let the app “%1” be changed by its API.</source>
        <extracomment>%1 is the app&apos;s name</extracomment>
        <translation>Okta lässt die App „%1“ nicht durch seine API ändern.</translation>
    </message>
    <message>
        <source>On the app&apos;s tab General set Team domain to %1 and Application label to %2, and hide its icons; then run again.</source>
        <extracomment>%1 is a team domain such as acme, %2 the app&apos;s name</extracomment>
        <translation>Setzen Sie auf dem Reiter General der App Team domain auf %1 und Application label auf %2, und blenden Sie ihre Symbole aus; starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>“%1” was pushed as “%2”. It keeps that name there where “Rename app groups to match group name in Okta” is off: at the gear of Push Groups.</source>
        <extracomment>both are names of groups</extracomment>
        <translation>„%1“ wurde als „%2“ übertragen. Dort behält sie diesen Namen, wenn „Rename app groups to match group name in Okta“ aus ist: am Zahnrad von Push Groups.</translation>
    </message>
    <message>
        <source>Okta does not show whether it can receive risk scores.</source>
        <translation>Okta zeigt nicht, ob es Risikowerte empfangen kann.</translation>
    </message>
    <message>
        <source>This org may not have Identity Threat Protection, which receiving them is part of, or the token&apos;s owner may not see it, which takes the role Super Administrator.</source>
        <translation>Diese Org hat vielleicht kein Identity Threat Protection, zu dem der Empfang gehört, oder die Person, der das Token gehört, darf es nicht sehen; dazu braucht sie die Rolle Super Administrator.</translation>
    </message>
    <message>
        <source>Look in Okta under Security &gt; Device Integrations for Receive shared signals. Where it is not there, leave “shareRiskScores” out; else use a super administrator&apos;s token.</source>
        <translation>Suchen Sie in Okta unter Security &gt; Device Integrations nach Receive shared signals. Fehlt es dort, lassen Sie „shareRiskScores“ weg; sonst verwenden Sie das Token eines Super Administrators.</translation>
    </message>
</context>
<context>
    <name>bw::saml</name>
    <message>
        <source>Download the identity provider metadata again from the app&apos;s Sign On tab in Okta.</source>
        <translation>Laden Sie die Metadaten des Identity Providers noch einmal vom Reiter Sign On der App in Okta herunter.</translation>
    </message>
    <message>
        <source>The signing certificate expired on %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Das Signaturzertifikat ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The signing certificate expires on %1. Sign-in stops then, unless the new one is added at both sides.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Das Signaturzertifikat läuft am %1 ab. Dann endet die Anmeldung, wenn nicht auf beiden Seiten das neue eingetragen ist.</translation>
    </message>
    <message>
        <source>The signing certificate is valid until %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Das Signaturzertifikat gilt bis %1.</translation>
    </message>
    <message>
        <source>This is too large for SAML metadata.</source>
        <translation>Das ist zu groß für SAML-Metadaten.</translation>
    </message>
    <message>
        <source>SAML metadata must not contain a document type declaration.</source>
        <translation>SAML-Metadaten dürfen keine Dokumenttyp-Deklaration enthalten.</translation>
    </message>
    <message>
        <source>This is not readable XML: line %1: %2</source>
        <extracomment>%1 is a line number, %2 the XML reader&apos;s words</extracomment>
        <translation>Das ist kein lesbares XML: Zeile %1: %2</translation>
    </message>
    <message>
        <source>This is not an identity provider&apos;s SAML metadata.</source>
        <translation>Das sind keine SAML-Metadaten eines Identity Providers.</translation>
    </message>
    <message>
        <source>The metadata names no entity ID (issuer).</source>
        <translation>Die Metadaten nennen keine Entity ID (Issuer).</translation>
    </message>
    <message>
        <source>The metadata names no single sign-on URL.</source>
        <translation>Die Metadaten nennen keine Single-Sign-on-URL.</translation>
    </message>
    <message>
        <source>The metadata holds no readable signing certificate.</source>
        <translation>Die Metadaten enthalten kein lesbares Signaturzertifikat.</translation>
    </message>
    <message>
        <source>The signing key is shorter than 2048 bits.</source>
        <translation>Der Signaturschlüssel ist kürzer als 2048 Bit.</translation>
    </message>
    <message>
        <source>The signing certificate uses SHA-1. Activate the SHA-2 certificate of the app in Okta.</source>
        <translation>Das Signaturzertifikat verwendet SHA-1. Aktivieren Sie das SHA-2-Zertifikat der App in Okta.</translation>
    </message>
    <message>
        <source>The single sign-on URL does not use https.</source>
        <translation>Die Single-Sign-on-URL verwendet kein https.</translation>
    </message>
    <message>
        <source>People would sign in at %1, not at %2.</source>
        <extracomment>both are host names</extracomment>
        <translation>Personen würden sich bei %1 anmelden, nicht bei %2.</translation>
    </message>
    <message>
        <source>The Name ID format emailAddress is not offered; Cloudflare needs the e-mail address.</source>
        <translation>Das Name-ID-Format emailAddress wird nicht angeboten; Cloudflare braucht die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Prüfen Sie den Namen der Datei.</translation>
    </message>
    <message>
        <source>There is no metadata at this address: the answer is %1.</source>
        <extracomment>%1 is an HTTP status such as 404</extracomment>
        <translation>Unter dieser Adresse gibt es keine Metadaten: Die Antwort ist %1.</translation>
    </message>
    <message>
        <source>Copy the address again from the app&apos;s Sign On tab in Okta.</source>
        <translation>Kopieren Sie die Adresse noch einmal vom Reiter Sign On der App in Okta.</translation>
    </message>
    <message>
        <source>SAML metadata of %1</source>
        <extracomment>%1 is an issuer such as http://www.okta.com/exk1</extracomment>
        <translation>SAML-Metadaten von %1</translation>
    </message>
    <message>
        <source>Entity ID (issuer): %1</source>
        <translation>Entity ID (Issuer): %1</translation>
    </message>
    <message>
        <source>Single sign-on URL: %1</source>
        <translation>Single-Sign-on-URL: %1</translation>
    </message>
    <message>
        <source>It wants signed sign-in requests; Bridgewright has Cloudflare sign them.</source>
        <translation>Es verlangt signierte Anmeldeanfragen; Bridgewright lässt Cloudflare sie signieren.</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>der Issuer</translation>
    </message>
    <message>
        <source>the single sign-on URL</source>
        <translation>die Single-Sign-on-URL</translation>
    </message>
    <message>
        <source>the signing certificate</source>
        <translation>das Signaturzertifikat</translation>
    </message>
    <message>
        <source>the signing certificate, which has expired</source>
        <translation>das Signaturzertifikat, das abgelaufen ist</translation>
    </message>
    <message>
        <source>Cloudflare sends people to the SAML app, and trusts what it signs</source>
        <translation>Cloudflare schickt Personen zur SAML-App und vertraut dem, was sie signiert</translation>
    </message>
    <message>
        <source>Compares what Okta publishes with what stands at Cloudflare, and begins a sign-in without a user, once with a login method that does not exist</source>
        <translation>Vergleicht, was Okta veröffentlicht, mit dem, was bei Cloudflare steht, und beginnt eine Anmeldung ohne Person, einmal mit einer Anmeldemethode, die es nicht gibt</translation>
    </message>
    <message>
        <source>There is no SAML app yet to ask about.</source>
        <translation>Es gibt noch keine SAML-App, nach der sich fragen ließe.</translation>
    </message>
    <message>
        <source>What Okta publishes does not fit what stands at Cloudflare: %1.</source>
        <extracomment>%1 is a list such as “the issuer, the signing certificate”</extracomment>
        <translation>Was Okta veröffentlicht, passt nicht zu dem, was bei Cloudflare steht: %1.</translation>
    </message>
    <message>
        <source>Run the setup again: it adds what is new and keeps what is there.</source>
        <translation>Führen Sie die Einrichtung erneut aus: Sie ergänzt, was neu ist, und behält, was da ist.</translation>
    </message>
    <message>
        <source>Both sides hold the same issuer, address and certificate, and a sign-in that begins at Cloudflare leads to the app.</source>
        <translation>Beide Seiten haben denselben Issuer, dieselbe Adresse und dasselbe Zertifikat, und eine Anmeldung, die bei Cloudflare beginnt, führt zur App.</translation>
    </message>
    <message>
        <source>Both sides hold the same issuer, address and certificate. Where a sign-in leads could not be seen without a browser: use the test sign-in.</source>
        <translation>Beide Seiten haben denselben Issuer, dieselbe Adresse und dasselbe Zertifikat. Wohin eine Anmeldung führt, war ohne Browser nicht zu sehen: Nehmen Sie die Testanmeldung.</translation>
    </message>
    <message>
        <source>The metadata at this address is only given to somebody who is signed in.</source>
        <translation>Die Metadaten unter dieser Adresse bekommt nur, wer angemeldet ist.</translation>
    </message>
    <message>
        <source>Open the address in a browser in which you are signed in, save the page as a file, and check that file.</source>
        <translation>Öffnen Sie die Adresse in einem Browser, in dem Sie angemeldet sind, speichern Sie die Seite als Datei und prüfen Sie diese Datei.</translation>
    </message>
</context>
<context>
    <name>bw::scim</name>
    <message>
        <source>This is not a whole address: it must begin with https://.</source>
        <translation>Das ist keine ganze Adresse: Sie muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The SCIM address must begin with https://.</source>
        <translation>Die SCIM-Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The SCIM address must end with its path: take off what follows “?” or “#”.</source>
        <translation>Die SCIM-Adresse muss mit ihrem Pfad enden: Entfernen Sie, was auf „?“ oder „#“ folgt.</translation>
    </message>
    <message>
        <source>Take the slash off the end of the SCIM address.</source>
        <translation>Entfernen Sie den Schrägstrich am Ende der SCIM-Adresse.</translation>
    </message>
    <message>
        <source>Okta does not accept a SCIM address with an underscore in it.</source>
        <translation>Okta nimmt keine SCIM-Adresse mit einem Unterstrich an.</translation>
    </message>
    <message>
        <source>The SCIM address is at %1, not at %2.</source>
        <extracomment>both are host names</extracomment>
        <translation>Die SCIM-Adresse liegt bei %1, nicht bei %2.</translation>
    </message>
    <message>
        <source>The SCIM endpoint refuses the secret (401).</source>
        <translation>Der SCIM-Endpunkt lehnt das Geheimnis ab (401).</translation>
    </message>
    <message>
        <source>Make a new SCIM secret; then paste that one in Okta.</source>
        <translation>Erzeugen Sie ein neues SCIM-Geheimnis und fügen Sie dieses in Okta ein.</translation>
    </message>
    <message>
        <source>The SCIM endpoint knows the secret, but does not let it in (403).</source>
        <translation>Der SCIM-Endpunkt kennt das Geheimnis, lässt es aber nicht ein (403).</translation>
    </message>
    <message>
        <source>Check the permissions of the token and whether the plan includes SCIM.</source>
        <translation>Prüfen Sie die Rechte des Tokens und ob der Tarif SCIM enthält.</translation>
    </message>
    <message>
        <source>There is no SCIM endpoint at this address (404).</source>
        <translation>Unter dieser Adresse gibt es keinen SCIM-Endpunkt (404).</translation>
    </message>
    <message>
        <source>Copy the SCIM address again from where it is shown.</source>
        <translation>Kopieren Sie die SCIM-Adresse noch einmal von dort, wo sie angezeigt wird.</translation>
    </message>
    <message>
        <source>The SCIM endpoint answered with status %1.</source>
        <translation>Der SCIM-Endpunkt antwortete mit Status %1.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>What answers at the SCIM address does not speak SCIM.</source>
        <translation>Was unter der SCIM-Adresse antwortet, spricht kein SCIM.</translation>
    </message>
    <message>
        <source>The SCIM endpoint lets a wrong secret in as well, so a right one proves nothing.</source>
        <translation>Der SCIM-Endpunkt lässt auch ein falsches Geheimnis ein; das richtige beweist also nichts.</translation>
    </message>
    <message>
        <source>Something else than the SCIM service may be answering at this address.</source>
        <translation>Vielleicht antwortet unter dieser Adresse etwas anderes als der SCIM-Dienst.</translation>
    </message>
    <message>
        <source>Do not paste the secret anywhere before this is cleared up with the service&apos;s support.</source>
        <translation>Fügen Sie das Geheimnis nirgends ein, bevor das mit dem Support des Dienstes geklärt ist.</translation>
    </message>
    <message>
        <source>It is not known who should have arrived.</source>
        <translation>Wer hätte ankommen sollen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Run the steps before this one again.</source>
        <translation>Führen Sie die Schritte davor noch einmal aus.</translation>
    </message>
    <message>
        <source>Nobody is assigned and no group is pushed, so there is nothing to be seen yet.</source>
        <translation>Niemand ist zugewiesen und keine Gruppe wird übertragen; noch ist also nichts zu sehen.</translation>
    </message>
    <message>
        <source>Not all pushed groups have arrived: %1 are missing.</source>
        <translation>Nicht alle übertragenen Gruppen sind angekommen: %1 fehlen.</translation>
    </message>
    <message>
        <source>Look for an error on the Push Groups tab of the SCIM app in Okta, then run again.</source>
        <translation>Suchen Sie auf dem Reiter Push Groups der SCIM-App in Okta nach einem Fehler und starten Sie erneut.</translation>
    </message>
    <message>
        <source>%1 of %2 people, %3 of %4 groups</source>
        <extracomment>&quot;3 of 5 people, 1 of 3 groups&quot;</extracomment>
        <translation>%1 von %2 Personen, %3 von %4 Gruppen</translation>
    </message>
    <message>
        <source>Takes the secret as it is, without “Bearer”; refuses a wrong one.</source>
        <translation>Nimmt das Geheimnis, wie es ist, ohne „Bearer“; lehnt ein falsches ab.</translation>
    </message>
    <message>
        <source>Takes the secret after “Bearer ”; refuses a wrong one.</source>
        <translation>Nimmt das Geheimnis nach „Bearer “; lehnt ein falsches ab.</translation>
    </message>
    <message>
        <source>Takes the secret with and without “Bearer”; refuses a wrong one.</source>
        <translation>Nimmt das Geheimnis mit und ohne „Bearer“; lehnt ein falsches ab.</translation>
    </message>
    <message>
        <source>The SCIM address cannot be used.</source>
        <translation>Die SCIM-Adresse lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>The SCIM endpoint does not take the token after “Bearer ”, which is how Okta sends it.</source>
        <translation>Der SCIM-Endpunkt nimmt das Token nach „Bearer “ nicht an; so aber sendet es Okta.</translation>
    </message>
    <message>
        <source>Look at the service&apos;s own page on provisioning with Okta: the way may have changed.</source>
        <translation>Sehen Sie auf der Seite des Dienstes über die Bereitstellung mit Okta nach: Vielleicht hat sich der Weg geändert.</translation>
    </message>
    <message>
        <source>Asks the SCIM endpoint with the secret bare, after “Bearer ” and with a wrong one</source>
        <translation>Fragt den SCIM-Endpunkt mit dem bloßen Geheimnis, nach „Bearer “ und mit einem falschen</translation>
    </message>
    <message>
        <source>The SCIM address is not known.</source>
        <translation>Die SCIM-Adresse ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The secret is not known on this computer, so the endpoint could not be asked.</source>
        <translation>Das Geheimnis ist auf diesem Computer nicht bekannt; der Endpunkt konnte also nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Nobody is in %1, so Okta may not push it yet.</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation>In %1 ist niemand, also überträgt Okta sie vielleicht noch nicht.</translation>
    </message>
    <message>
        <source>Not everybody has arrived in the pushed groups: %1.</source>
        <extracomment>%1 is &quot;Engineering (ada@acme.com, ben@acme.com), Support (…)&quot;: groups, and who is missing in them</extracomment>
        <translation>In den übertragenen Gruppen sind nicht alle angekommen: %1.</translation>
    </message>
    <message>
        <source>In Okta, on the app&apos;s tab Push Groups, open the menu Active of the group and choose Push now. Then run again.</source>
        <translation>Öffnen Sie in Okta auf dem Reiter Push Groups der App das Menü Active der Gruppe und wählen Sie Push now. Starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>Okta leaves out of a group whoever is not provisioned when it is pushed, until its membership changes or it is pushed again.</source>
        <translation>Okta lässt aus einer Gruppe weg, wer beim Übertragen noch nicht bereitgestellt ist, bis sich die Mitgliedschaft ändert oder die Gruppe erneut übertragen wird.</translation>
    </message>
    <message>
        <source>Not in their groups yet: %1.</source>
        <extracomment>%1 is &quot;Engineering (ada@acme.com, ben@acme.com), Support (…)&quot;: groups, and who is missing in them</extracomment>
        <translation>Noch nicht in ihren Gruppen: %1.</translation>
    </message>
    <message>
        <source>Who is in %1 cannot be read.</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation>Wer in %1 ist, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The pushed group “%1” is still called “%2” there.</source>
        <extracomment>both are names of groups</extracomment>
        <translation>Die übertragene Gruppe „%1“ heißt dort noch „%2“.</translation>
    </message>
    <message>
        <source>Tick “Rename app groups to match group name in Okta” at the gear of Push Groups, push the group again, then run again.</source>
        <translation>Setzen Sie am Zahnrad von Push Groups das Häkchen bei „Rename app groups to match group name in Okta“, übertragen Sie die Gruppe erneut und starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>The group was renamed in Okta after it had been pushed, and Okta does not pass the new name on where that box is not ticked.</source>
        <translation>Die Gruppe wurde in Okta umbenannt, nachdem sie übertragen worden war, und ohne dieses Häkchen gibt Okta den neuen Namen nicht weiter.</translation>
    </message>
</context>
<context>
    <name>bw::ui::CardView</name>
    <message>
        <source>Card before</source>
        <extracomment>Buttons between several cards of instructions.</extracomment>
        <translation>Karte davor</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Nächste Karte</translation>
    </message>
    <message>
        <source>Open this page</source>
        <extracomment>Button on a card of instructions; opens the vendor&apos;s console in the browser.</extracomment>
        <translation>Diese Seite öffnen</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Häufige Fehler</translation>
    </message>
    <message>
        <source>The vendor&apos;s own document, checked on %1</source>
        <extracomment>Link on a card of instructions; %1 is a date.</extracomment>
        <translation>Die Anleitung des Herstellers, geprüft am %1</translation>
    </message>
    <message>
        <source>Waiting to see it… Bridgewright looks every few seconds.</source>
        <translation>Noch nicht zu sehen … Bridgewright sieht alle paar Sekunden nach.</translation>
    </message>
    <message>
        <source>What you will paste</source>
        <translation>Was Sie einfügen werden</translation>
    </message>
    <message>
        <source>Step by step</source>
        <extracomment>Heading above numbered instructions.</extracomment>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Card %1 of %2. Also waiting: %3</source>
        <extracomment>%1 of %2 cards with instructions that wait for the admin; %3 are the titles of the other ones</extracomment>
        <translation>Karte %1 von %2. Es warten auch: %3</translation>
    </message>
    <message>
        <source>Open this page and copy %1</source>
        <extracomment>%1 is the label of a value, e.g. &quot;Base URL&quot;</extracomment>
        <translation>Diese Seite öffnen und %1 kopieren</translation>
    </message>
    <message>
        <source>I have done this</source>
        <extracomment>Button on a card of instructions that nobody but the person can see carried out.</extracomment>
        <translation>Das habe ich erledigt</translation>
    </message>
</context>
<context>
    <name>bw::ui::Chip</name>
    <message>
        <source>Take off %1</source>
        <extracomment>%1 is a group&apos;s name</extracomment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>bw::ui::CloudflarePage</name>
    <message>
        <source>Your Cloudflare account</source>
        <translation>Ihr Cloudflare-Konto</translation>
    </message>
    <message>
        <source>Bridgewright reads your account with an API token. Nothing is changed until you have seen the plan.</source>
        <translation>Bridgewright liest Ihr Konto mit einem API-Token. Geändert wird nichts, bevor Sie den Plan gesehen haben.</translation>
    </message>
    <message>
        <source>for example acme</source>
        <extracomment>An example in an empty field.</extracomment>
        <translation>zum Beispiel acme</translation>
    </message>
    <message>
        <source>Team name</source>
        <translation>Team-Name</translation>
    </message>
    <message>
        <source>The part before .cloudflareaccess.com. In the dashboard: Zero Trust › Settings › Team name and domain.</source>
        <translation>Der Teil vor .cloudflareaccess.com. Im Dashboard: Zero Trust › Settings › Team name and domain.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Create a token with these permissions…</source>
        <translation>Token mit diesen Rechten anlegen …</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The token sees several accounts. Choose the one with your team.</source>
        <translation>Das Token sieht mehrere Konten. Wählen Sie das mit Ihrem Team.</translation>
    </message>
    <message>
        <source>Using %1</source>
        <extracomment>%1 is an address such as https://acme.cloudflareaccess.com</extracomment>
        <translation>Verwendet wird %1</translation>
    </message>
    <message>
        <source>Asking Cloudflare…</source>
        <translation>Cloudflare wird gefragt …</translation>
    </message>
    <message>
        <source>Waiting for Cloudflare&apos;s answer…</source>
        <translation>Die Antwort von Cloudflare steht noch aus …</translation>
    </message>
    <message>
        <source>The token has to have these permissions:</source>
        <extracomment>Heading above a list of permissions.</extracomment>
        <translation>Das Token braucht diese Rechte:</translation>
    </message>
    <message>
        <source>an API token with the missing permissions</source>
        <translation>ein API-Token mit den fehlenden Rechten</translation>
    </message>
    <message>
        <source>an API token that is accepted</source>
        <translation>ein API-Token, das angenommen wird</translation>
    </message>
</context>
<context>
    <name>bw::ui::ConfigCatPage</name>
    <message>
        <source>Open the page in ConfigCat…</source>
        <translation>Seite in ConfigCat öffnen …</translation>
    </message>
    <message>
        <source>Copy them there one after the other: Bridgewright takes each from the clipboard.</source>
        <translation>Kopieren Sie dort einen Wert nach dem anderen: Bridgewright nimmt jeden aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy each one there and come back: Bridgewright takes it from the clipboard.</source>
        <translation>Kopieren Sie dort jeden Wert und kommen Sie zurück: Bridgewright nimmt ihn aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>Entity ID</source>
        <translation>Entity ID</translation>
    </message>
    <message>
        <source>Assertion Consumer Service URL</source>
        <translation>Assertion Consumer Service URL</translation>
    </message>
    <message>
        <source>SCIM URL</source>
        <translation>SCIM URL</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>SCIM-Token</translation>
    </message>
    <message>
        <source>ConfigCat shows it once, when it is generated.</source>
        <translation>ConfigCat zeigt es einmal, nämlich beim Erzeugen.</translation>
    </message>
    <message>
        <source>Groups that may sign in</source>
        <translation>Gruppen, die sich anmelden dürfen</translation>
    </message>
    <message>
        <source>Groups that ConfigCat gets to see</source>
        <translation>Gruppen, die ConfigCat zu sehen bekommt</translation>
    </message>
    <message>
        <source>Other groups than the ones above: Okta cannot assign and push the same group.</source>
        <translation>Andere Gruppen als oben: Okta kann dieselbe Gruppe nicht zuweisen und zugleich übertragen.</translation>
    </message>
    <message>
        <source>Name of the app in Okta</source>
        <translation>Name der App in Okta</translation>
    </message>
    <message>
        <source>ConfigCat has no API for these settings: copy them from Organization › Authentication &amp; Provisioning.</source>
        <translation>ConfigCat hat keine API für diese Einstellungen: Kopieren Sie sie aus Organization › Authentication &amp; Provisioning.</translation>
    </message>
    <message>
        <source>Public API user name</source>
        <translation>Public-API-Benutzername</translation>
    </message>
    <message>
        <source>In ConfigCat: My account › Public API credentials, of an Organization Admin.</source>
        <translation>In ConfigCat: My account › Public API credentials, eines Organization Admin.</translation>
    </message>
    <message>
        <source>Public API password</source>
        <translation>Public-API-Passwort</translation>
    </message>
    <message>
        <source>Let Bridgewright see what is done in ConfigCat (optional)</source>
        <extracomment>Heading that opens two fields for credentials.</extracomment>
        <translation>Bridgewright sehen lassen, was in ConfigCat geschieht (nicht nötig)</translation>
    </message>
    <message>
        <source>Asking ConfigCat…</source>
        <translation>ConfigCat wird gefragt …</translation>
    </message>
    <message>
        <source>Waiting for ConfigCat&apos;s answer…</source>
        <translation>Die Antwort von ConfigCat steht noch aus …</translation>
    </message>
    <message>
        <source>a SCIM URL and a token that ConfigCat takes</source>
        <translation>eine SCIM URL und ein Token, die ConfigCat annimmt</translation>
    </message>
    <message>
        <source>Your ConfigCat organization</source>
        <translation>Ihre ConfigCat-Organisation</translation>
    </message>
</context>
<context>
    <name>bw::ui::CopyValue</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the label of a value, e.g. &quot;Base URL&quot;</extracomment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>On the copy button, for two seconds after it was pressed.</extracomment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>bw::ui::CredentialPage</name>
    <message>
        <source>Copy it there: Bridgewright takes it from the clipboard.</source>
        <extracomment>Below the button that opens the page on which a token is made.</extracomment>
        <translation>Kopieren Sie es dort: Bridgewright nimmt es aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>Taken from the clipboard.</source>
        <translation>Aus der Zwischenablage genommen.</translation>
    </message>
    <message>
        <source>Add your company&apos;s CA</source>
        <translation>CA Ihrer Firma hinzufügen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>an answer: try again</source>
        <translation>eine Antwort: Versuchen Sie es erneut</translation>
    </message>
</context>
<context>
    <name>bw::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <extracomment>Page in the list of pages: members of the Cloudflare dashboard.</extracomment>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Who manages Cloudflare</source>
        <translation>Wer Cloudflare verwaltet</translation>
    </message>
    <message>
        <source>Okta groups become User Groups of your account. Keep one Super Administrator who is not provisioned.</source>
        <translation>Aus Okta-Gruppen werden User Groups Ihres Kontos. Behalten Sie einen Super Administrator, der nicht bereitgestellt wird.</translation>
    </message>
    <message>
        <source>Groups whose people become members</source>
        <translation>Gruppen, deren Personen Mitglieder werden</translation>
    </message>
    <message>
        <source>Assigned to the app: who leaves them is no member any more.</source>
        <translation>Der App zugewiesen: Wer sie verlässt, ist kein Mitglied mehr.</translation>
    </message>
    <message>
        <source>Groups that become User Groups</source>
        <translation>Gruppen, die User Groups werden</translation>
    </message>
    <message>
        <source>Their names must not begin with CF. None of them may be among the groups above.</source>
        <translation>Ihre Namen dürfen nicht mit CF beginnen. Keine darf unter den Gruppen oben sein.</translation>
    </message>
    <message>
        <source>Roles of each User Group</source>
        <translation>Rollen jeder User Group</translation>
    </message>
    <message>
        <source>As in the dashboard, separated by commas. Without a role, members see next to nothing.</source>
        <translation>Wie im Dashboard, durch Kommas getrennt. Ohne Rolle sehen Mitglieder so gut wie nichts.</translation>
    </message>
    <message>
        <source>Bridgewright makes one for this alone</source>
        <translation>Bridgewright legt eines nur dafür an</translation>
    </message>
    <message>
        <source>I paste one</source>
        <translation>Ich füge eines ein</translation>
    </message>
    <message>
        <source>Token for Okta</source>
        <translation>Token für Okta</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>SCIM-Token</translation>
    </message>
    <message>
        <source>An account token with the one permission SCIM Provisioning: Edit.</source>
        <translation>Ein Konto-Token mit dem einen Recht SCIM Provisioning: Edit.</translation>
    </message>
    <message>
        <source>Name of the app in Okta</source>
        <translation>Name der App in Okta</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>SCIM 2.0 Test App</source>
        <translation>SCIM 2.0 Test App</translation>
    </message>
    <message>
        <source>Cloudflare Dashboard, if listed</source>
        <translation>Cloudflare Dashboard, falls geführt</translation>
    </message>
    <message>
        <source>App of Okta&apos;s catalogue</source>
        <translation>App aus Oktas Katalog</translation>
    </message>
    <message>
        <source>To go on with an older set-up: the name that its app has.</source>
        <translation>Um mit einer älteren Einrichtung weiterzumachen: der Name ihrer App.</translation>
    </message>
    <message>
        <source>Move the people of an older set-up</source>
        <translation>Die Personen einer älteren Einrichtung umziehen</translation>
    </message>
    <message>
        <source>Its app stays, and is given the token above. An undo deletes a token that Bridgewright made: the app then provisions nobody until it is given another one.</source>
        <translation>Die App bleibt und erhält das Token von oben. Wer das rückgängig macht, löscht ein Token, das Bridgewright angelegt hat: Die App stellt dann niemanden bereit, bis sie ein anderes erhält.</translation>
    </message>
</context>
<context>
    <name>bw::ui::DiagnosisView</name>
    <message>
        <source>Find the cause</source>
        <translation>Die Ursache suchen</translation>
    </message>
    <message>
        <source>Copy what was found</source>
        <translation>Das Gefundene kopieren</translation>
    </message>
    <message>
        <source>Looking for the cause…</source>
        <translation>Die Ursache wird gesucht…</translation>
    </message>
</context>
<context>
    <name>bw::ui::ExchangeModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column heads of the log of requests.</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Request-ID</translation>
    </message>
</context>
<context>
    <name>bw::ui::FinishPage</name>
    <message>
        <source>Finish</source>
        <extracomment>The last page, in the list of pages.</extracomment>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Include the secrets</source>
        <translation>Geheimnisse mit aufnehmen</translation>
    </message>
    <message>
        <source>Whoever can read the file can act as this connection. It is made readable for you alone.</source>
        <translation>Wer die Datei lesen kann, kann als diese Verbindung auftreten. Sie wird nur für Sie lesbar angelegt.</translation>
    </message>
    <message>
        <source>Save the setup…</source>
        <translation>Einrichtung speichern …</translation>
    </message>
    <message>
        <source>To run it again, on the command line too. It holds no secret.</source>
        <translation>Um sie erneut auszuführen, auch auf der Kommandozeile. Sie enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>Open the folder with the journal</source>
        <translation>Ordner mit dem Journal öffnen</translation>
    </message>
    <message>
        <source>To come back later, start Bridgewright and choose to go on: what is done is not made twice.</source>
        <translation>Um später weiterzumachen, starten Sie Bridgewright und wählen Sie die Fortsetzung: Erledigtes wird nicht doppelt angelegt.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen …</translation>
    </message>
    <message>
        <source>Takes back what Bridgewright made, and nothing else. You see the list first.</source>
        <translation>Nimmt zurück, was Bridgewright angelegt hat, und sonst nichts. Sie sehen zuerst die Liste.</translation>
    </message>
    <message>
        <source>Everything is connected.</source>
        <translation>Alles ist verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are done and read back.</source>
        <translation>
            <numerusform>%n Schritt ist erledigt und zurückgelesen.</numerusform>
            <numerusform>%n Schritte sind erledigt und zurückgelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are not finished.</source>
        <translation>
            <numerusform>%n Schritt ist nicht fertig.</numerusform>
            <numerusform>%n Schritte sind nicht fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done stays. Go back, or start Bridgewright again later, to go on.</source>
        <translation>Was erledigt ist, bleibt. Gehen Sie zurück, oder starten Sie Bridgewright später erneut, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Save the setup</source>
        <translation>Einrichtung speichern</translation>
    </message>
    <message>
        <source>Setup files (*.json)</source>
        <translation>Einrichtungen (*.json)</translation>
    </message>
    <message>
        <source>There is nothing to undo: Bridgewright made nothing here.</source>
        <translation>Es gibt nichts rückgängig zu machen: Bridgewright hat hier nichts angelegt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>This would be removed:</source>
        <translation>Das würde entfernt:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Everything that Bridgewright made is removed.</source>
        <translation>Alles, was Bridgewright angelegt hat, ist entfernt.</translation>
    </message>
    <message>
        <source>API configuration of the identity provider (JSON)</source>
        <translation>API-Konfiguration des Identity Providers (JSON)</translation>
    </message>
    <message>
        <source>Report for your files</source>
        <translation>Bericht für Ihre Unterlagen</translation>
    </message>
    <message>
        <source>Terraform configuration</source>
        <translation>Terraform-Konfiguration</translation>
    </message>
    <message>
        <source>Shell script</source>
        <translation>Shell-Skript</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Secrets are left out and replaced by placeholders.</source>
        <translation>Geheimnisse werden weggelassen und durch Platzhalter ersetzt.</translation>
    </message>
    <message>
        <source>The vendors&apos; documents ask for %1 actions by hand for this. %2 of them were left to you.</source>
        <extracomment>%1 and %2 are numbers of clicks, entries, copies and pastes.</extracomment>
        <translation>Die Anleitungen der Hersteller verlangen dafür %1 Handgriffe. %2 davon blieben Ihnen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The result as a file</source>
        <translation>Das Ergebnis als Datei</translation>
    </message>
    <message>
        <source>Which, and why</source>
        <translation>Welche, und warum</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) by hand cannot be seen from here.</source>
        <translation>
            <numerusform>Ein Schritt von Hand ist von hier aus nicht zu sehen.</numerusform>
            <numerusform>%n Schritte von Hand sind von hier aus nicht zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What Bridgewright made is being taken back.</source>
        <translation>Was Bridgewright angelegt hat, wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Back stays closed until that has ended. To stop it, close the window; you are asked first.</source>
        <translation>„Zurück“ bleibt gesperrt, bis das beendet ist. Um es anzuhalten, schließen Sie das Fenster; Sie werden vorher gefragt.</translation>
    </message>
    <message>
        <source>No sign-in has been seen yet; the page “Prove it” has the test.</source>
        <translation>Noch war keine Anmeldung zu sehen; den Test hat die Seite „Nachweis“.</translation>
    </message>
</context>
<context>
    <name>bw::ui::GroupModel</name>
    <message>
        <source>from another directory</source>
        <extracomment>Behind a group&apos;s name: it comes from another directory, e.g. Active Directory.</extracomment>
        <translation>aus einem anderen Verzeichnis</translation>
    </message>
</context>
<context>
    <name>bw::ui::GroupPicker</name>
    <message>
        <source>Search a group by the beginning of its name</source>
        <translation>Gruppe nach dem Anfang ihres Namens suchen</translation>
    </message>
    <message>
        <source>Groups found</source>
        <extracomment>The list of found groups, for screen readers.</extracomment>
        <translation>Gefundene Gruppen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>No group begins like this.</source>
        <translation>Keine Gruppe beginnt so.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n group(s). Type more of the name to see others.</source>
        <translation>
            <numerusform>Die erste Gruppe. Tippen Sie mehr vom Namen, um andere zu sehen.</numerusform>
            <numerusform>Die ersten %n Gruppen. Tippen Sie mehr vom Namen, um andere zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s). Enter adds the marked one.</source>
        <translation>
            <numerusform>%n Gruppe. Die Eingabetaste nimmt sie auf.</numerusform>
            <numerusform>%n Gruppen. Die Eingabetaste nimmt die markierte auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>No group begins like this. Enter takes “%1”, which is then made.</source>
        <extracomment>%1 is the name of a group</extracomment>
        <translation>Keine Gruppe beginnt so. Mit Enter nehmen Sie „%1“, und sie wird dann angelegt.</translation>
    </message>
    <message>
        <source>%1 (will be made)</source>
        <extracomment>%1 is the name of a group that does not exist yet</extracomment>
        <translation>%1 (wird angelegt)</translation>
    </message>
</context>
<context>
    <name>bw::ui::InfoBar</name>
    <message>
        <source>Open the page</source>
        <extracomment>Link in an error message; opens the vendor&apos;s page where the fault can be mended.</extracomment>
        <translation>Seite öffnen</translation>
    </message>
</context>
<context>
    <name>bw::ui::LintControl</name>
    <message>
        <source>Looking at the groups…</source>
        <translation>Die Gruppen werden angesehen…</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the groups</source>
        <extracomment>Heading that opens the remarks; %n is how many there are.</extracomment>
        <translation>
            <numerusform>%n Hinweis zu den Gruppen</numerusform>
            <numerusform>%n Hinweise zu den Gruppen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::LogPane</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Protokoll speichern …</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>The table of requests, for screen readers.</extracomment>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation>In %1 gespeichert</translation>
    </message>
    <message>
        <source>The log could not be saved: %1</source>
        <translation>Das Protokoll konnte nicht gespeichert werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::MissingLine</name>
    <message>
        <source>Still needed:</source>
        <extracomment>Line at the foot of a page; the name of a field follows it as a link.</extracomment>
        <translation>Noch nötig:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Follows the name of the first missing field.</extracomment>
        <translation>
            <numerusform>und %n weitere Angabe</numerusform>
            <numerusform>und %n weitere Angaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::OktaPage</name>
    <message>
        <source>Your Okta org</source>
        <translation>Ihre Okta-Org</translation>
    </message>
    <message>
        <source>First the org is looked for. Only then does Bridgewright ask for a token.</source>
        <translation>Zuerst wird die Org gesucht. Erst dann fragt Bridgewright nach einem Token.</translation>
    </message>
    <message>
        <source>for example acme.okta.com</source>
        <translation>zum Beispiel acme.okta.com</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation>Okta-Domain</translation>
    </message>
    <message>
        <source>You may paste any address from your browser; the org is taken from it.</source>
        <translation>Sie können eine beliebige Adresse aus dem Browser einfügen; die Org wird daraus entnommen.</translation>
    </message>
    <message>
        <source>Okta API token</source>
        <translation>Okta-API-Token</translation>
    </message>
    <message>
        <source>Okta shows it once. It has the rights of the administrator who creates it.</source>
        <translation>Okta zeigt es einmal. Es hat die Rechte des Administrators, der es anlegt.</translation>
    </message>
    <message>
        <source>Create a token in Okta…</source>
        <translation>Token in Okta anlegen …</translation>
    </message>
    <message>
        <source>Looking for the org…</source>
        <translation>Die Org wird gesucht …</translation>
    </message>
    <message>
        <source>Asking Okta…</source>
        <translation>Okta wird gefragt …</translation>
    </message>
    <message>
        <source>Waiting for Okta&apos;s answer…</source>
        <translation>Die Antwort von Okta steht noch aus …</translation>
    </message>
    <message>
        <source>an Okta API token that is accepted</source>
        <translation>ein Okta-API-Token, das angenommen wird</translation>
    </message>
    <message>
        <source>The token can do what is needed</source>
        <translation>Das Token kann, was nötig ist</translation>
    </message>
</context>
<context>
    <name>bw::ui::PlainText</name>
    <message numerus="yes">
        <source>and %n more: see the details</source>
        <extracomment>Below a list that is cut short</extracomment>
        <translation>
            <numerusform>und %n weitere: siehe Einzelheiten</numerusform>
            <numerusform>und %n weitere: siehe Einzelheiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::Plan</name>
    <message>
        <source>Create</source>
        <extracomment>What happens to an object in the plan.</extracomment>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>What happens to an object in the plan.</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>What happens to an object in the plan: it is right already.</extracomment>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>How a line of the plan is carried out.</extracomment>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>How a line of the plan is carried out: the admin clicks.</extracomment>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>A line of the plan whose result no API shows.</extracomment>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>A field of the plan compared with the tenant.</extracomment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>Heading in the plan above steps that look whether everything works.</extracomment>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>bw::ui::PlanModel</name>
    <message>
        <source>now “%1”, will be “%2”</source>
        <extracomment>A field of the plan: what it is now, and what it will be.</extracomment>
        <translation>jetzt „%1“, wird „%2“</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Column heads of the plan.</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>bw::ui::PolicyTable</name>
    <message>
        <source>Choose the groups first.</source>
        <translation>Wählen Sie zuerst die Gruppen.</translation>
    </message>
    <message>
        <source>for example Administrator Read Only</source>
        <translation>zum Beispiel Administrator Read Only</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button beside the roles of a group; opens their list.</extracomment>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>bw::ui::ProvePage</name>
    <message>
        <source>Prove it</source>
        <extracomment>The page that shows that it works, in the list of pages.</extracomment>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funktioniert es?</translation>
    </message>
    <message>
        <source>These checks see it working: nothing is believed only because a request was answered.</source>
        <translation>Diese Prüfungen sehen es arbeiten: Nichts wird geglaubt, nur weil eine Anfrage beantwortet wurde.</translation>
    </message>
    <message>
        <source>Test sign-in in the browser</source>
        <translation>Anmeldung im Browser testen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <source>You can go on; what is still looked for stays open.</source>
        <translation>Sie können weitergehen; was noch gesucht wird, bleibt offen.</translation>
    </message>
    <message>
        <source>It works: every check has seen it.</source>
        <translation>Es funktioniert: Jede Prüfung hat es gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n Prüfung ist fehlgeschlagen.</numerusform>
            <numerusform>%n Prüfungen sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line says what to do. “Look again” repeats the checks.</source>
        <translation>Die Zeile sagt, was zu tun ist. „Erneut nachsehen“ wiederholt die Prüfungen.</translation>
    </message>
    <message>
        <source>Not everything could be seen yet.</source>
        <translation>Noch war nicht alles zu sehen.</translation>
    </message>
    <message>
        <source>“Look again” repeats the checks.</source>
        <translation>„Erneut nachsehen“ wiederholt die Prüfungen.</translation>
    </message>
    <message>
        <source>Log of the requests</source>
        <translation>Protokoll der Anfragen</translation>
    </message>
    <message>
        <source>Somebody cannot sign in, or does not arrive? Bridgewright reads what both sides let it read and names the most likely cause. It changes nothing.</source>
        <translation>Jemand kann sich nicht anmelden oder kommt nicht an? Bridgewright liest, was beide Seiten lesen lassen, und nennt die wahrscheinlichste Ursache. Es ändert nichts.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser…</source>
        <translation>Warten auf die Anmeldung im Browser …</translation>
    </message>
    <message>
        <source>This page looks every few seconds and says what has arrived.</source>
        <translation>Diese Seite sieht alle paar Sekunden nach und sagt, was angekommen ist.</translation>
    </message>
    <message>
        <source>It works, as far as it can be seen without a person.</source>
        <translation>Es funktioniert, soweit es ohne eine Person zu sehen ist.</translation>
    </message>
    <message>
        <source>Press “Test sign-in in the browser” to see what arrives when somebody signs in.</source>
        <translation>Drücken Sie „Anmeldung im Browser testen“, um zu sehen, was bei einer Anmeldung ankommt.</translation>
    </message>
    <message>
        <source>The test asks you to sign in at Okta as a person who is assigned, then shows what Cloudflare learned: e-mail address and groups. Come back here afterwards: this page sees it by itself.</source>
        <translation>Der Test lässt Sie sich bei Okta als zugewiesene Person anmelden und zeigt dann, was Cloudflare erfuhr: E-Mail-Adresse und Gruppen. Kommen Sie danach hierher zurück: Diese Seite sieht es von selbst.</translation>
    </message>
</context>
<context>
    <name>bw::ui::RecipeView</name>
    <message>
        <source>Common mistakes</source>
        <translation>Häufige Fehler</translation>
    </message>
</context>
<context>
    <name>bw::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <extracomment>The page with the plan, in the list of pages.</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>This is what will be done</source>
        <translation>Das wird getan</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>The table with the plan, for screen readers.</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Save the plan…</source>
        <translation>Plan speichern …</translation>
    </message>
    <message>
        <source>Change what Bridgewright did not make</source>
        <translation>Ändern, was nicht von Bridgewright stammt</translation>
    </message>
    <message>
        <source>Lines marked “Change” touch an object that was there before. Open them to see the difference.</source>
        <translation>Zeilen mit „Ändern“ betreffen ein Objekt, das schon da war. Klappen Sie sie auf, um den Unterschied zu sehen.</translation>
    </message>
    <message>
        <source>The look at your tenants was stopped.</source>
        <translation>Der Blick in Ihre Mandanten wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Press “Look again” to see the whole plan.</source>
        <translation>„Erneut nachsehen“ zeigt den ganzen Plan.</translation>
    </message>
    <message>
        <source>Not everything could be reached.</source>
        <translation>Nicht alles war erreichbar.</translation>
    </message>
    <message>
        <source>The plan cannot be carried out like this.</source>
        <translation>So lässt sich der Plan nicht ausführen.</translation>
    </message>
    <message>
        <source>Something that was there before would be changed.</source>
        <translation>Etwas, das schon da war, würde geändert.</translation>
    </message>
    <message>
        <source>Open the lines marked “Change”, look at the difference, and agree below.</source>
        <translation>Klappen Sie die Zeilen mit „Ändern“ auf, sehen Sie sich den Unterschied an und stimmen Sie unten zu.</translation>
    </message>
    <message>
        <source>Everything is right already.</source>
        <translation>Alles ist schon richtig.</translation>
    </message>
    <message>
        <source>Going on changes nothing; it only proves that it works.</source>
        <translation>Weiterzugehen ändert nichts; es weist nur nach, dass es funktioniert.</translation>
    </message>
    <message>
        <source>Looking at your tenants…</source>
        <translation>Ihre Mandanten werden angesehen …</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) by hand</source>
        <translation>
            <numerusform>%n Schritt von Hand</numerusform>
            <numerusform>%n Schritte von Hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n request(s)</source>
        <extracomment>Part of the line &quot;4 changes, 1 step by hand, about 20 requests&quot;</extracomment>
        <translation>
            <numerusform>etwa %n Anfrage</numerusform>
            <numerusform>etwa %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Text (*.md);;JSON (*.json)</source>
        <translation>Text (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The plan is saved in %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Der Plan ist in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The plan could not be saved: %1</source>
        <translation>Der Plan konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Look at the failed lines, then press “Look again”.</source>
        <translation>Sehen Sie sich die fehlgeschlagenen Zeilen an, dann „Erneut nachsehen“.</translation>
    </message>
    <message>
        <source>The failed lines say why.</source>
        <translation>Die fehlgeschlagenen Zeilen sagen, warum.</translation>
    </message>
    <message>
        <source>a plan without failed lines</source>
        <translation>ein Plan ohne fehlgeschlagene Zeilen</translation>
    </message>
    <message>
        <source>Nothing is changed before you press “Set up now”. Open a line to see its fields.</source>
        <translation>Nichts wird geändert, bevor Sie „Jetzt einrichten“ drücken. Klappen Sie eine Zeile auf, um ihre Felder zu sehen.</translation>
    </message>
</context>
<context>
    <name>bw::ui::ScimPage</name>
    <message>
        <source>Provisioning</source>
        <extracomment>Page in the list of pages: how people and groups get into Cloudflare.</extracomment>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Who is provisioned</source>
        <translation>Wer bereitgestellt wird</translation>
    </message>
    <message>
        <source>Okta needs two kinds of groups: one that brings people, others that are copied. They must not be the same.</source>
        <translation>Okta braucht zweierlei Gruppen: eine, die Personen mitbringt, und andere, die kopiert werden. Es dürfen nicht dieselben sein.</translation>
    </message>
    <message>
        <source>Groups whose people are provisioned</source>
        <translation>Gruppen, deren Personen bereitgestellt werden</translation>
    </message>
    <message>
        <source>Assigned to the app: who leaves them loses access.</source>
        <translation>Der App zugewiesen: Wer sie verlässt, verliert den Zugang.</translation>
    </message>
    <message>
        <source>Groups that Cloudflare gets to see</source>
        <translation>Gruppen, die Cloudflare zu sehen bekommt</translation>
    </message>
    <message>
        <source>Pushed with their members, to be used in Access policies. Use the groups of the sign-in, not the one above.</source>
        <translation>Werden mit ihren Mitgliedern übertragen, für Access-Richtlinien. Nehmen Sie die Gruppen der Anmeldung, nicht die von oben.</translation>
    </message>
    <message>
        <source>End their sessions</source>
        <translation>Ihre Sitzungen beenden</translation>
    </message>
    <message>
        <source>Free their seat too</source>
        <translation>Auch ihren Platz freigeben</translation>
    </message>
    <message>
        <source>When people leave</source>
        <translation>Wenn Personen ausscheiden</translation>
    </message>
    <message>
        <source>Take the change over at once</source>
        <translation>Die Änderung sofort übernehmen</translation>
    </message>
    <message>
        <source>Ask the person to sign in again</source>
        <translation>Die Person neu anmelden lassen</translation>
    </message>
    <message>
        <source>Do nothing until the next sign-in</source>
        <translation>Bis zur nächsten Anmeldung nichts tun</translation>
    </message>
    <message>
        <source>When somebody&apos;s groups change</source>
        <translation>Wenn sich jemandes Gruppen ändern</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Okta username</source>
        <translation>Okta-Benutzername</translation>
    </message>
    <message>
        <source>Application username format</source>
        <translation>Application username format</translation>
    </message>
    <message>
        <source>Cloudflare finds people by their e-mail address, so this has to be it.</source>
        <translation>Cloudflare findet Personen über ihre E-Mail-Adresse; sie muss es also sein.</translation>
    </message>
    <message>
        <source>Name of the app in Okta</source>
        <translation>Name der App in Okta</translation>
    </message>
    <message>
        <source>One app for sign-in and provisioning</source>
        <translation>Eine App für Anmeldung und Bereitstellung</translation>
    </message>
    <message>
        <source>With SAML</source>
        <translation>Mit SAML</translation>
    </message>
</context>
<context>
    <name>bw::ui::SecretField</name>
    <message>
        <source>The stored one is used. Type to replace it.</source>
        <extracomment>Stands in an empty token field when a token was found in the keychain.</extracomment>
        <translation>Das gespeicherte wird verwendet. Tippen Sie, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Button beside a token field.</extracomment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>bw::ui::SessionBackend</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>There is no identity provider yet.</source>
        <translation>Es gibt noch keinen Identity Provider.</translation>
    </message>
    <message>
        <source>Finish the set-up first.</source>
        <translation>Schließen Sie zuerst die Einrichtung ab.</translation>
    </message>
</context>
<context>
    <name>bw::ui::SetUpPage</name>
    <message>
        <source>Set up</source>
        <extracomment>The page on which the plan is carried out, in the list of pages.</extracomment>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Each step is checked, carried out and read back. You can stop at any moment and go on later.</source>
        <translation>Jeder Schritt wird geprüft, ausgeführt und zurückgelesen. Sie können jederzeit anhalten und später weitermachen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Log of the requests</source>
        <translation>Protokoll der Anfragen</translation>
    </message>
    <message>
        <source>Your turn: follow the card. Bridgewright sees when it is done.</source>
        <translation>Sie sind dran: Folgen Sie der Karte. Bridgewright sieht, wann es erledigt ist.</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done</source>
        <extracomment>How far the run is: %1 of %2 steps</extracomment>
        <translation>%1 von %2 Schritten sind erledigt</translation>
    </message>
    <message>
        <source>Everything is set up and read back.</source>
        <translation>Alles ist eingerichtet und zurückgelesen.</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept.</source>
        <translation>Angehalten. Was getan wurde, bleibt.</translation>
    </message>
    <message>
        <source>“Go on” continues where it stopped; nothing is made twice.</source>
        <translation>„Weitermachen“ setzt dort fort, wo angehalten wurde; nichts wird doppelt angelegt.</translation>
    </message>
    <message>
        <source>Steps by hand remain.</source>
        <translation>Es bleiben Schritte von Hand.</translation>
    </message>
    <message>
        <source>“Go on” shows their cards again.</source>
        <translation>„Weitermachen“ zeigt ihre Karten wieder.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>Die Verbindung ist gescheitert.</translation>
    </message>
    <message>
        <source>A token or a permission was refused.</source>
        <translation>Ein Token oder ein Recht wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Go back to mend it, or press “Go on” to try again.</source>
        <translation>Gehen Sie zurück, um es zu beheben, oder versuchen Sie es mit „Weitermachen“ noch einmal.</translation>
    </message>
    <message>
        <source>Everything is set up, but a proof failed.</source>
        <translation>Alles ist eingerichtet, aber ein Nachweis schlug fehl.</translation>
    </message>
    <message>
        <source>A step failed.</source>
        <translation>Ein Schritt ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The next page says which.</source>
        <translation>Die nächste Seite sagt, welcher.</translation>
    </message>
    <message>
        <source>%1 asks for a pause until %2. You may stop meanwhile.</source>
        <extracomment>%1 is a service, %2 a time of day</extracomment>
        <translation>%1 verlangt eine Pause bis %2. Sie können derweil anhalten.</translation>
    </message>
    <message>
        <source>the steps on the card</source>
        <translation>die Schritte auf der Karte</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>Look at the failed step, then press “Go on”. Nothing is made twice.</source>
        <translation>Sehen Sie sich den fehlgeschlagenen Schritt an, dann „Weitermachen“. Nichts wird doppelt angelegt.</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Heading of the page on which the plan is carried out; it stays when that is done.</extracomment>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Bridgewright has done its part. What is on the card is left to you.</source>
        <translation>Bridgewright hat seinen Teil getan. Was auf der Karte steht, bleibt Ihnen.</translation>
    </message>
    <message>
        <source>It cannot be seen from here: press “I have done this” when you have.</source>
        <translation>Von hier aus ist es nicht zu sehen: Drücken Sie danach „Das habe ich erledigt“.</translation>
    </message>
    <message>
        <source>Everything is set up.</source>
        <translation>Alles ist eingerichtet.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) could not be read back.</source>
        <translation>
            <numerusform>Ein Schritt ließ sich nicht zurücklesen.</numerusform>
            <numerusform>%n Schritte ließen sich nicht zurücklesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Go on” tries again what is not done.</source>
        <translation>„Weitermachen“ versucht erneut, was nicht getan ist.</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>„%1“ ist gescheitert.</translation>
    </message>
</context>
<context>
    <name>bw::ui::SideRow</name>
    <message>
        <source>current page</source>
        <extracomment>How a page in the side list stands, for screen readers.</extracomment>
        <translation>aktuelle Seite</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>bw::ui::SignInPage</name>
    <message>
        <source>Sign-in</source>
        <extracomment>Page in the list of pages: how people sign in.</extracomment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>How people sign in</source>
        <translation>Wie sich Personen anmelden</translation>
    </message>
    <message>
        <source>The proposals fit most companies. Choose who may sign in.</source>
        <translation>Die Vorschläge passen für die meisten Firmen. Wählen Sie, wer sich anmelden darf.</translation>
    </message>
    <message>
        <source>Groups that may sign in</source>
        <translation>Gruppen, die sich anmelden dürfen</translation>
    </message>
    <message>
        <source>People in these Okta groups are assigned to the app. “Everyone” is all people of the org.</source>
        <translation>Die Personen dieser Okta-Gruppen werden der App zugewiesen. „Everyone“ sind alle Personen der Org.</translation>
    </message>
    <message>
        <source>OpenID Connect, own app (recommended)</source>
        <translation>OpenID Connect, eigene App (empfohlen)</translation>
    </message>
    <message>
        <source>OpenID Connect, app from Okta&apos;s catalogue</source>
        <translation>OpenID Connect, App aus Oktas Katalog</translation>
    </message>
    <message>
        <source>SAML</source>
        <translation>SAML</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Name on Cloudflare&apos;s sign-in page</source>
        <translation>Name auf Cloudflares Anmeldeseite</translation>
    </message>
    <message>
        <source>Name of the app in Okta</source>
        <translation>Name der App in Okta</translation>
    </message>
    <message>
        <source>Groups that Cloudflare learns at sign-in</source>
        <translation>Gruppen, die Cloudflare bei der Anmeldung erfährt</translation>
    </message>
    <message>
        <source>A regular expression on the groups&apos; names; .* is all of them.</source>
        <translation>Ein regulärer Ausdruck für die Namen der Gruppen; .* sind alle.</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>Use PKCE</source>
        <translation>PKCE verwenden</translation>
    </message>
    <message>
        <source>Protects the sign-in against stolen codes. Leave it on.</source>
        <translation>Schützt die Anmeldung vor gestohlenen Codes. Lassen Sie es an.</translation>
    </message>
    <message>
        <source>Set it automatically</source>
        <translation>Automatisch setzen</translation>
    </message>
    <message>
        <source>I set it by hand in Okta</source>
        <translation>Ich setze ihn von Hand in Okta</translation>
    </message>
    <message>
        <source>Groups claim</source>
        <translation>Groups Claim</translation>
    </message>
    <message>
        <source>Okta has no public API for it; automatic uses the way that Okta&apos;s own Terraform provider uses.</source>
        <translation>Okta hat dafür keine öffentliche API; „automatisch“ geht den Weg von Oktas eigenem Terraform-Provider.</translation>
    </message>
    <message>
        <source>Claim with the e-mail address</source>
        <translation>Claim mit der E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Empty: email.</source>
        <translation>Leer: email.</translation>
    </message>
    <message>
        <source>More claims</source>
        <translation>Weitere Claims</translation>
    </message>
    <message>
        <source>Names, separated by commas.</source>
        <translation>Namen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Okta API token for Cloudflare</source>
        <translation>Okta-API-Token für Cloudflare</translation>
    </message>
    <message>
        <source>Only for people in more than 100 groups: Cloudflare then asks Okta itself. A read-only administrator&apos;s token is enough.</source>
        <translation>Nur für Personen in mehr als 100 Gruppen: Cloudflare fragt Okta dann selbst. Das Token eines Read-only Administrators genügt.</translation>
    </message>
    <message>
        <source>Works with every kind of group. Bridgewright makes the app.</source>
        <translation>Geht mit jeder Art von Gruppe. Bridgewright legt die App an.</translation>
    </message>
    <message>
        <source>The app “Cloudflare One” from Okta&apos;s catalogue. It cannot send groups from Active Directory.</source>
        <translation>Die App „Cloudflare One“ aus Oktas Katalog. Sie kann keine Gruppen aus Active Directory senden.</translation>
    </message>
    <message>
        <source>Needed when one app is to do both sign-in and provisioning.</source>
        <translation>Nötig, wenn eine einzige App Anmeldung und Bereitstellung übernehmen soll.</translation>
    </message>
    <message>
        <source>Open the page for API tokens</source>
        <translation>Seite für API-Tokens öffnen</translation>
    </message>
    <message>
        <source>How to make this token</source>
        <translation>So legen Sie dieses Token an</translation>
    </message>
    <message>
        <source>SAML metadata to look at</source>
        <translation>SAML-Metadaten zum Ansehen</translation>
    </message>
    <message>
        <source>A file or an https address: its certificate, expiry and addresses. Nothing is changed by it.</source>
        <translation>Eine Datei oder eine https-Adresse: Zertifikat, Ablauf und Adressen. Geändert wird dadurch nichts.</translation>
    </message>
    <message>
        <source>Check a metadata file…</source>
        <translation>Metadatendatei prüfen …</translation>
    </message>
    <message>
        <source>Check a metadata file</source>
        <translation>Metadatendatei prüfen</translation>
    </message>
    <message>
        <source>SAML metadata (*.xml);;All files (*)</source>
        <translation>SAML-Metadaten (*.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Share user risk scores with Okta</source>
        <translation>Risikowerte von Personen mit Okta teilen</translation>
    </message>
    <message>
        <source>Risk scores</source>
        <translation>Risikowerte</translation>
    </message>
    <message>
        <source>Needs Cloudflare&apos;s Enterprise plan and Okta&apos;s Identity Threat Protection.</source>
        <translation>Braucht Cloudflares Enterprise-Tarif und Oktas Identity Threat Protection.</translation>
    </message>
    <message>
        <source>Authorization server, by ID or name</source>
        <translation>Authorization Server, nach ID oder Name</translation>
    </message>
    <message>
        <source>Empty: the org&apos;s own. Needed only for claims of your own; a name that is not there yet is made.</source>
        <translation>Leer: der eigene der Org. Nur für selbst angelegte Claims nötig; ein Name, den es noch nicht gibt, wird angelegt.</translation>
    </message>
</context>
<context>
    <name>bw::ui::StepRow</name>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <extracomment>The state of a check that could not see yet what it looks for.</extracomment>
        <translation>Noch nicht gesehen</translation>
    </message>
</context>
<context>
    <name>bw::ui::VerdictList</name>
    <message>
        <source>Open the page</source>
        <extracomment>Link beside a line of a check; used when the line has no words of its own for it.</extracomment>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Add your company&apos;s CA…</source>
        <extracomment>Button below &quot;the certificate is not trusted&quot;; opens a file dialog for a PEM or DER file.</extracomment>
        <translation>CA Ihrer Firma hinzufügen …</translation>
    </message>
</context>
<context>
    <name>bw::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <extracomment>The first page, in the list of pages.</extracomment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What do you want to connect?</source>
        <translation>Was möchten Sie verbinden?</translation>
    </message>
    <message>
        <source>Bridgewright sets up both sides, shows every change before it is made, and proves that it works.</source>
        <translation>Bridgewright richtet beide Seiten ein, zeigt jede Änderung vorher und weist nach, dass es funktioniert.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Sign in to Cloudflare One with Okta</source>
        <translation>Mit Okta bei Cloudflare One anmelden</translation>
    </message>
    <message>
        <source>People reach your applications and the Cloudflare One Client with their Okta account.</source>
        <translation>Personen erreichen Ihre Anwendungen und den Cloudflare One Client mit ihrem Okta-Konto.</translation>
    </message>
    <message>
        <source>Provision people and groups to Cloudflare One</source>
        <translation>Personen und Gruppen für Cloudflare One bereitstellen</translation>
    </message>
    <message>
        <source>Okta keeps people and groups up to date (SCIM): access ends when somebody leaves. Needs the sign-in.</source>
        <translation>Okta hält Personen und Gruppen aktuell (SCIM): Der Zugang endet, wenn jemand ausscheidet. Braucht die Anmeldung.</translation>
    </message>
    <message>
        <source>Provision members of the Cloudflare dashboard</source>
        <translation>Mitglieder des Cloudflare-Dashboards bereitstellen</translation>
    </message>
    <message>
        <source>Okta groups become User Groups of your Cloudflare account. Needs the Enterprise plan.</source>
        <translation>Aus Okta-Gruppen werden User Groups Ihres Cloudflare-Kontos. Braucht den Enterprise-Tarif.</translation>
    </message>
    <message>
        <source>Connect ConfigCat with Okta</source>
        <translation>ConfigCat mit Okta verbinden</translation>
    </message>
    <message>
        <source>Open a saved setup…</source>
        <translation>Gespeicherte Einrichtung öffnen …</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Erst üben</translation>
    </message>
    <message>
        <source>Walk the whole way with pretended tenants on this computer. No account is needed.</source>
        <translation>Gehen Sie den ganzen Weg mit nachgestellten Mandanten auf diesem Computer. Ein Konto ist nicht nötig.</translation>
    </message>
    <message>
        <source>New here? Practise first: the whole way with pretended tenants on this computer. No account is needed.</source>
        <translation>Neu hier? Üben Sie erst: der ganze Weg mit nachgestellten Mandanten auf diesem Computer. Ein Konto ist nicht nötig.</translation>
    </message>
    <message>
        <source>Choose what to connect</source>
        <translation>Wählen Sie, was verbunden wird</translation>
    </message>
    <message>
        <source>You began with %1 on %2.</source>
        <extracomment>%1 is the name of a setup or its Okta domain, %2 a date.</extracomment>
        <translation>Sie haben am %2 mit %1 begonnen.</translation>
    </message>
    <message>
        <source>What was done is kept. Nothing is made twice.</source>
        <translation>Was getan wurde, bleibt. Nichts wird doppelt angelegt.</translation>
    </message>
    <message>
        <source>Open a saved setup</source>
        <translation>Gespeicherte Einrichtung öffnen</translation>
    </message>
    <message>
        <source>Setup files (*.json)</source>
        <translation>Einrichtungen (*.json)</translation>
    </message>
    <message>
        <source>Sign-in by SAML and provisioning of people and groups into your ConfigCat organization.</source>
        <translation>Anmeldung per SAML und Bereitstellung von Personen und Gruppen in Ihrer ConfigCat-Organisation.</translation>
    </message>
    <message>
        <source>“%1” is open.</source>
        <extracomment>%1 is the name of a setup; “Next” is the button</extracomment>
        <translation>„%1“ ist geöffnet.</translation>
    </message>
    <message>
        <source>“Next” goes through it, page by page.</source>
        <translation>„Weiter“ führt Seite für Seite hindurch.</translation>
    </message>
</context>
<context>
    <name>bw::ui::Wizard</name>
    <message>
        <source>Bridgewright (practice)</source>
        <extracomment>The window&apos;s title.</extracomment>
        <translation>Bridgewright (Übung)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Practice: these tenants live on this computer only.</source>
        <translation>Übung: Diese Mandanten gibt es nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Set up now</source>
        <extracomment>The button that starts the run, on the page with the plan.</extracomment>
        <translation>&amp;Jetzt einrichten</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>In %1 exportiert.</translation>
    </message>
    <message>
        <source>The setup is saved in %1.</source>
        <translation>Die Einrichtung ist in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>Anhalten und schließen?</translation>
    </message>
    <message>
        <source>What was done is kept. You can go on later; nothing is made twice.</source>
        <translation>Was getan wurde, bleibt. Sie können später weitermachen; nichts wird doppelt angelegt.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The practice tenants could not be started: %1</source>
        <translation>Die Übungsmandanten ließen sich nicht starten: %1</translation>
    </message>
</context>
</TS>
