<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ScriptedAdmin</name>
    <message>
        <source>The practice console refused the entry: %1</source>
        <extracomment>%1 is the text on the practice console&apos;s page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the values on the card and paste them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice console does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boxes “To App” are not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::Addresses</name>
    <message>
        <source>This looks like a token, not like an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep tokens to the token fields, and give the address here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address of the web page, without @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the browser&apos;s address bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:// is not used, because it does not protect what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your org&apos;s address, such as acme.okta.com. It stands in the address bar after you have signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the placeholder of the documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an address of Cloudflare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1.okta.com? Give the whole address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the name of an Okta org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends with “.com” twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a website of Okta itself, not your org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “-admin”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of your Okta org is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it, such as acme.okta.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed what follows the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the team name: the part before .cloudflareaccess.com, shown in the dashboard under Settings &gt; Team name and domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an account ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a team domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a team name: only letters, digits and hyphens can stand in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has a user name or password in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address without what stands before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the name of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token again, all of it and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a token of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the token here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed line breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed spaces or quotes around the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has characters in it that no token of %1 can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a credential of Cloudflare, not of Okta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the Cloudflare field, and an Okta API token here: it begins with 00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an Okta API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the Okta field, and a Cloudflare API token here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the Global API Key, which may do everything in your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an API token with only the permissions that are needed, and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the token of a tunnel or a signed-in user, not like an API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an API token in the Cloudflare dashboard, and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a token, not like a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::ApplyCommand</name>
    <message>
        <source>Everything is done and has been read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What remains is by hand, see above. Run apply again afterwards: it goes on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Run apply again: it goes on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be done. Run apply again when the cause is mended: it goes on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Einrichtung läuft</translation>
    </message>
    <message>
        <source>There is no terminal to ask whether the plan may be carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it by “bridgewright plan”, then run apply with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed, because the plan cannot be carried out as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry this out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the objects that were not made by Bridgewright as well, as shown above?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::CommandLine</name>
    <message>
        <source>Stopping in good order; Ctrl+C once more ends at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard needs a display, and there is none here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridgewright --help lists the commands that need none; --practice runs here as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the arguments looks like a token. Arguments can be seen by every user of this computer, so revoke that token, and give the new one by the keychain or the environment (BRIDGEWRIGHT_OKTA_TOKEN, BRIDGEWRIGHT_CLOUDFLARE_TOKEN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: bridgewright %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridgewright --help lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one setup file can be given; “%1” is one too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the setup file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one command can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--wait needs a number of seconds from 0 to %1, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is json, terraform, shell or report, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not go with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is missing: json, terraform, shell or report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--with-secrets needs --out FILE: secrets go into a private file, never to the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate the setup file and the credentials live; change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what would be done, with every difference; change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the plan, ask, carry it out and read everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything back and report drift: same, different, cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what the journal says we made, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the result as API configuration, Terraform, shell script or report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve practice tenants until stopped; print their addresses and tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard on practice tenants; without a display, or with --json, the same journey here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at TLS, certificates, keychain, window system and data folder; 1 when one of them is missing.
A computer without a keychain is no failure: secrets then stay in memory until the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object a line; the last is {&quot;event&quot;:&quot;end&quot;,…}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask. Objects that we did not make still stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait that long for the steps by hand; without it the run ends with 4 and prints them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the secrets that a step by hand needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json, terraform, shell or report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the secrets instead of placeholders, into a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write: the file of export, the folder of apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridgewright joins Okta to Cloudflare One, the Cloudflare dashboard and ConfigCat.
Without a command it opens the wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets come from the keychain or from BRIDGEWRIGHT_OKTA_TOKEN, BRIDGEWRIGHT_CLOUDFLARE_TOKEN and
BRIDGEWRIGHT_CONFIGCAT_SCIM_TOKEN, never from arguments or the setup file. BRIDGEWRIGHT_HOME moves the data folder.

Exit: 0 all done and read back; 1 a step failed; 2 bad usage or setup file; 3 credentials or permissions refused;
4 steps by hand remain; 5 network; 130 interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::ExportCommand</name>
    <message>
        <source>There is no identity provider of this setup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run apply first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::HttpClient</name>
    <message>
        <source>an unnamed authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, which this computer does not trust.</source>
        <extracomment>%1 is a host name, %2 the name of a certificate authority.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many companies inspect encrypted traffic and issue such certificates themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If “%1” is your company&apos;s, add your company&apos;s CA certificate (PEM). If you do not know it, do not go on in this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 to %3 only.</source>
        <extracomment>%1 is a host name; %2 and %3 are dates.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has expired, or the clock of this computer is wrong: it says %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 showed a certificate that is made out to %2.</source>
        <extracomment>%1 is a host name, %2 one or several names that a certificate is made out to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is misspelt, or a proxy or sign-in page of this network answered in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address. In a guest network, open a web page first and sign in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy or firewall may be in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another network, or ask your network administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 gave no way to %2.</source>
        <extracomment>%1 is the address of a proxy, %2 a host name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there, does not allow this address, or asks for a sign-in that is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in the system settings, or ask your network administrator to let this computer reach %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is misspelt, or this computer has no connection to the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling and the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at this address and port, or a firewall is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is slow, or a firewall drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network failed on the way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer lost its connection, or has no way to that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was cut in the middle of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was cut before an answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server, or something on the way to it, closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password to reach %2.</source>
        <extracomment>%1 is the address of a proxy, %2 a host name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to a proxy (Basic, NTLM, Kerberos) is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your network administrator to let this computer reach %1 without it, or use another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <extracomment>%1 is a host name, %n a number of seconds.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server is busy, the connection is slow, or a firewall drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is longer than %2.</source>
        <extracomment>%1 is a host name, %2 a size such as “8 MiB”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than the service itself may be answering at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address that may be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https:// is used, so that no secret travels in clear text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has a line break or another character that no token can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token again, all of it and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: there is no journal to note the change in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report this as a fault of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the change was made is not known. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::IdentityProviderJson</name>
    <message>
        <source>The client secret is not known on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the app&apos;s General tab in the Okta Admin Console, or export without secrets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::Journal</name>
    <message>
        <source>The journal was written by a newer Bridgewright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the journal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the journals cannot be made or made private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Bridgewright is at work on this Okta org and team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it finish or close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is too big to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the journal cannot be read.</source>
        <extracomment>%1 is a line number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be written, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk may be full or read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::MakePlan</name>
    <message>
        <source>Who may sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is provisioned</source>
        <translation>Wer bereitgestellt wird</translation>
    </message>
</context>
<context>
    <name>bw::Opening</name>
    <message>
        <source>There is no %1 token.</source>
        <extracomment>%1 is Okta or Cloudflare.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1, or enter the token once in the wizard, which keeps it in the keychain.</source>
        <extracomment>%1 is the name of an environment variable.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup file cannot be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the places named above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::PlanCommand</name>
    <message>
        <source>Plan for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::PlanRunner</name>
    <message>
        <source>%1 is “%2”, wanted “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was accepted, but reading it back does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was accepted, but read back differently: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it in the console, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs “%1”, which did not succeed.</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “%1”.</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs from the setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the setup again to put it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would change something that Bridgewright did not make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the difference in the plan and agree to it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost on the way; reading back shows that it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read back: please do it as the instructions say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::PlanText</name>
    <message>
        <source>leave</source>
        <extracomment>What would happen to an object: column of the printed plan.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted “%1”, found “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! This object was not made by Bridgewright; you will be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s): %1 to do, %2 by hand; about %3 requests.</source>
        <extracomment>%n steps in all; %1 of them change something, %2 are done by hand, %3 requests will be sent.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(secret: run again with --reveal to see it)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::PracticeCommands</name>
    <message>
        <source>The practice admin does what the card says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: everything happens on stand-ins on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(secret, not in this report)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1, checked on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta org: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare One team: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back on %1 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a person sign in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand, because no API offers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The vendors&apos; documents ask for %n action(s) to reach this setup.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were left to the admin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::SecretStore</name>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be waiting for its password in a window behind this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password store (GNOME Keyring or KWallet) runs in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install and start one (on Debian: gnome-keyring) to keep secrets between runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved secret of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password was not given, or the question was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no open collection to keep secrets in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring named “Login” was made yet, or it could not be unlocked without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the desktop once, or make a keyring with your password manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library libsecret is probably missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it (on Debian: libsecret-1-0), then start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keychain in your system&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept until you close the program, and written nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept until you close the program, and written nowhere. %1</source>
        <extracomment>%1 is a whole sentence that says why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain of macOS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in the Windows Credential Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain of this desktop (GNOME Keyring or KWallet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain gave back something else than it was given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::SelfTest</name>
    <message>
        <source>TLS does not work: there is no backend for it (found: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS works by %1, %2</source>
        <extracomment>%1 is the name of a software library, %2 its version.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system trusts no certificate authority: install ca-certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The system trusts %n certificate authorities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No window system can be used: the folder “platforms” of Qt&apos;s plugins is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window systems that can be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is needed is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is needed is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::Session</name>
    <message>
        <source>There is no certificate in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the PEM or DER file of your company&apos;s certificate authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::SetupFile</name>
    <message>
        <source>This is not a setup file of Bridgewright: “bridgewright” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it with { &quot;bridgewright&quot;: 1, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This setup file is of version %1, made by a newer Bridgewright; this one reads version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Bridgewright, then open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“bridgewright” must be the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the setup file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup file is not JSON: line %1, column %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it there; a comma or quote is often missing just before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup file must be one JSON object: { … }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too big for a setup file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list in […]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a section in {…}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2, but is %3.</source>
        <extracomment>%1 is a path such as “scim.pushGroups”; %2 and %3 are kinds of values.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is “%2”, but can only be one of %3.</source>
        <extracomment>%1 is a path such as “signIn.method”, %2 what stands there, %3 a list of words in quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known.</source>
        <extracomment>%1 is a path such as “scim.pushGroup”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::SetupRules</name>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The name has a line break or control character in it. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an empty entry in the list. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the list twice. Take one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too long, or begins or ends with a space, or has a line break in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is both assigned and pushed. Okta does not support that: make a second group with the same people, and push that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look right: it should look like %1. Copy it from ConfigCat again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning belongs to a sign-in method. Choose the sign-in as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One app for both works with SAML only. Choose SAML, or two apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats can be removed only together with users. Switch on “userDeprovision” too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group is assigned: no user will be provisioned until you assign people in Okta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is pushed, but the groups filter leaves it out of the sign-in. What is pushed overwrites the groups of the sign-in: let both name the same groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group is assigned: no member will be provisioned until you assign people in Okta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” begins with CF, which Cloudflare keeps for itself. Push a group with another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not among the pushed groups. Push it, or take its policy out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of “%1” is empty. Name a role, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Entity ID from ConfigCat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group is assigned: nobody can sign in until you assign people in Okta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to connect: sign-in, provisioning, the dashboard or ConfigCat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the Cloudflare team that Okta is to be connected with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account ID has 32 digits and letters a to f. Leave it empty to use the one that the token sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A claim&apos;s name has no spaces and at most %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A claim&apos;s name has no spaces in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAML knows no authorization server. Leave it empty, or choose OIDC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom claims need a custom authorization server. Give its ID, such as “default”, or take the claims out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give only the ID of the authorization server, such as “default” or aus…, not its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a regular expression for the groups; “.*” stands for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular expression: %1 (at character %2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::Step</name>
    <message>
        <source>Waiting</source>
        <extracomment>The states of a step, shown beside its name while the plan is carried out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, cannot be read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done and read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was already right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::Terminal</name>
    <message>
        <source>[y/N]</source>
        <extracomment>After a yes/no question on the command line; the capital one is what Enter stands for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>The full word and the letter that mean yes on the command line; both must be lower case.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::TextReporter</name>
    <message>
        <source>%1 asks for a pause; going on at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a person sign in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving until you press Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::UndoCommand</name>
    <message>
        <source>There is no terminal to ask whether everything may be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run undo with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal names nothing that we made: there is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that we made has been taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::VerifyCommand</name>
    <message>
        <source>Reading back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::WriteFile</name>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s reason.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::byhand</name>
    <message>
        <source>The instructions for this are missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::cloudflare</name>
    <message>
        <source>“%1” is not a Cloudflare account ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the account ID from the dashboard: 32 digits and letters from a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Cloudflare token sees no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a token for the account that your team belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Cloudflare token sees several accounts: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the account that your team belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare&apos;s answer is not what its documentation promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare&apos;s list does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask Cloudflare&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare&apos;s answer holds an id that cannot be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare does not allow this token to do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a token with the permissions listed, for this account, and use that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Cloudflare token lacks the permission “%1”.</source>
        <extracomment>%1 is the name of a permission as Cloudflare&apos;s dashboard shows it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this permission to the token, for this account, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token again, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare cannot answer right now (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare refused the request (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare refused the request: %1</source>
        <extracomment>%1 are Cloudflare&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the setting named there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare does not have this object (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again: what is missing is then made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero Trust is not set up in this Cloudflare account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has to open Zero Trust once, choose a team name and a plan (the free one will do).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Zero Trust in the dashboard, finish its welcome pages, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare says that this is there already: %1</source>
        <extracomment>%1 are Cloudflare&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it in the dashboard, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare cannot read this token: it is not in the form of an API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare does not know this Global API Key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare does not know this token; it may have been revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare does not accept this kind of token here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an account-owned API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare does not know this address of its API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account ID may be wrong: it has 32 digits and letters from a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the account ID from the dashboard again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare refuses this token (401).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between this computer and Cloudflare, such as a company proxy, may have answered instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare made a new SCIM secret, but did not tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team of this Cloudflare account is “%1”, not “%2”.</source>
        <extracomment>both are team names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter “%1” as team name, or choose another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s domain is %1; only teams under cloudflareaccess.com are supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this team in the dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the new Okta app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this login method a moment ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the plan again, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login method “%1” is marked read-only; Cloudflare does not let the API change it.</source>
        <extracomment>%1 is the name of a login method</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it in the dashboard, or choose another name for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta is a login method in Cloudflare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Okta app is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other login methods stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another login method for this Okta org exists: “%1”. It is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare does not show the client secret; the one it has is kept, or replaced where it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare team is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team domain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Zero Trust dashboard of this account is set to read-only: steps by hand are greyed out there until somebody unlocks it under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the secret as it is, without “Bearer”; refuses a wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the secret after “Bearer ”; refuses a wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the secret with and without “Bearer”; refuses a wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare named a SCIM address that cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the login method in the dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM endpoint takes the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the SCIM endpoint with the secret bare, after “Bearer ” and with a wrong one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare named no SCIM address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is not known on this computer, so the endpoint could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and groups arrive in Cloudflare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for the assigned people and pushed groups in Cloudflare, and for failures in its SCIM log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known who should have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the steps before this one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is assigned and no group is pushed, so there is nothing to be seen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare&apos;s SCIM log notes a failure for “%1”: %2</source>
        <extracomment>%1 is a person&apos;s e-mail address or a group&apos;s name, %2 are Cloudflare&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the SCIM log, mend it in Okta, then retry the task there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all pushed groups have arrived in Cloudflare: %1 are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for an error on the Push Groups tab of the SCIM app in Okta, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everybody assigned has arrived in Cloudflare, though they have signed in before: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Tasks in Okta and at the SCIM log in Cloudflare, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare takes in a person only after their first sign-in to an Access application or with the Cloudflare One Client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to do so: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 people, %3 of %4 groups</source>
        <extracomment>&quot;3 of 5 people, 1 of 3 groups&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM secret is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare does not make a new SCIM secret by its API here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way is to switch SCIM off and on again; Cloudflare may then forget who was provisioned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again and agree to that, or press “Regenerate Secret” in the dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare told no new SCIM secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Regenerate Secret” at the login method in the dashboard and paste that secret in Okta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SCIM secret is kept only until Bridgewright ends. Finish the connection in Okta before that, or a new secret has to be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the SCIM secret, which Cloudflare shows only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SCIM secret is not known on this computer; Okta has it and uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new SCIM secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old secret stops working at once: Okta gets “401 Unauthorized” until the new one is pasted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM is switched off and on again for that; Cloudflare may then forget who was provisioned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SCIM log is then left out of the proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who never signed in can then not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo can then not see whether the login method is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Zero Trust organization cannot be read with this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Zero Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero Trust organization “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Zero Trust dashboard is set to read-only; steps by hand are greyed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a token with all permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer as a team&apos;s domain does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token of the account, active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token of a user, active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Cloudflare API token is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one with the permissions listed and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Global API Key, which may do everything in every account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an API token with just the permissions listed, and paste that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an Okta API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the Cloudflare API token here and the Okta token on the Okta page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare does not know this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Cloudflare token has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Cloudflare token is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one with the permissions listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token expires soon, on %1. Finish before that, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is valid until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1; the token does not show its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token does not see the account %1. Choose one that it sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using the account “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using the team “%1” of the account “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Removes the login method “%1” and its SCIM endpoint from Cloudflare, if nothing there uses it</source>
        <extracomment>%1 is the name of a login method</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login method “%1” is still used by: %2.</source>
        <extracomment>%1 is the name of a login method, %2 a list such as “application “Wiki”, policy “Staff””</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, their rules would let nobody in, or the wrong people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of them in the dashboard, then undo again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access group “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare made a token, but did not tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare does not offer the permission “SCIM Provisioning” in this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning of dashboard members is part of the Enterprise plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your Cloudflare account team for it, or leave this part out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This Cloudflare account cannot share user risk scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing risk scores is part of the Enterprise plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this part out, or ask your Cloudflare account team for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Cloudflare account “%1” is not on the Enterprise plan.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning of dashboard members is part of the Enterprise plan. Provisioning for Cloudflare One is not: it works on every plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this part out, or ask your Cloudflare account team for the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard members can be provisioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account “%1” on the Enterprise plan</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one person is Super Administrator (%1). Make a second one whom Okta does not provision, so that a mistake there does not lock everybody out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Super Administrators: %1. Keep at least one of them out of the groups that Okta assigns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user group “%1” is there already: Okta takes it over, and it can then not be edited in the dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of the old form are left over: %1. They have granted nothing since 2 December 2025. To move on: push a group with another name, give it a policy, move the people, then stop pushing the old one in Okta and delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups are named like roles: %1. The name grants nothing any more; a policy does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether single sign-on is set up for the dashboard cannot be read with this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single sign-on for the dashboard is not on for any e-mail domain: people who are provisioned may still sign in with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single sign-on for the dashboard is on for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare has no role “%1” in this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These groups have not arrived among Cloudflare&apos;s user groups: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta does not push a group without members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put somebody into the group in Okta, who is assigned to the app as well, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of the pushed groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 groups have arrived</source>
        <extracomment>&quot;2 of 3 groups have arrived&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies for %1</source>
        <extracomment>%1 are names of groups</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gets no policy: its members have Minimal Account Access only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members and groups arrive in the dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for the assigned people among the account&apos;s members and for the pushed groups among its user groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everybody assigned has become a member of the account: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Tasks in Okta: the username must be the person&apos;s e-mail address. Then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token for provisioning dashboard members is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an account-owned token with the permission “SCIM Provisioning: Edit” and paste it, or let it be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token for provisioning dashboard members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account-owned token with the one permission “SCIM Provisioning”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token that was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not known on this computer; Okta has it and uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To make tokens, a token needs “Account API Tokens: Edit”, must hold “SCIM Provisioning” itself, and belong to a Super Administrator or somebody with the role API Token Provisioning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the token for Okta in the dashboard and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s value was lost, so it gets a new one. The old one stops working at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token does not expire: Okta would fail without a word on the day it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login method “%1” of type %2, with SCIM</source>
        <extracomment>%1 is the name of the login method, %2 its type: Okta or SAML</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login method “%1” of type %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare does not show whether PKCE is on. If a sign-in ends with “PKCE code challenge is required”, switch PKCE on at the login method in the dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare may read the groups of people in more than 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login method has not been saved since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta API token at the login method, for people in more than 100 groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare never shows this token again; an empty field in the dashboard is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token works only as long as its owner in Okta does, and is revoked after 30 days without use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare shares risk scores with Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User risk scores go to %1</source>
        <extracomment>%1 is a host name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the Enterprise plan. Only scores that change from now on are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SCIM endpoint does not take the token after “Bearer ”, which is how Okta sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Cloudflare&apos;s page on provisioning with Okta: the way may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard SCIM endpoint takes the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left as it is: a new one would stop provisioning until it is pasted in Okta. To get a new one all the same, switch off the API integration of the SCIM app in Okta and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether single sign-on covers the members can then not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare may then refuse to make the token for Okta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not say where this object is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the Cloudflare API token “%1”</source>
        <extracomment>%1 is the name of an API token</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops sharing risk scores with %1</source>
        <extracomment>%1 is a host name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the policy of the Cloudflare user group “%1”</source>
        <extracomment>%1 is the name of a user group</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::json</name>
    <message>
        <source>The answer is not what the service&apos;s documentation promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than the service may be answering at this address, or the service has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; if it is right, please report this with the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::oidc</name>
    <message>
        <source>Okta accepts the client ID and secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks Okta about a made-up token, once with the client secret and once with a wrong one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is not known on this computer, so Okta could not be asked about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta took a wrong client secret as well, so the right one proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta took the client secret, but the counter-check got no clear answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta knows the client and its secret, and refuses a wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta knows the client ID, but not this client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again: the secret is then read from the Okta app anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta does not know this client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in Okta whether the app is still there, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta refuses the client: its secret is wrong, or the app uses another client authentication than a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at “Client authentication” on the app&apos;s General tab in Okta, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta&apos;s answer about the client could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta takes Cloudflare&apos;s redirect URI and refuses a wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta took a wrong redirect URI as well, so the right one proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta took the redirect URI, but the counter-check got no clear answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not among the sign-in redirect URIs of the Okta app.</source>
        <extracomment>%1 is a web address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again: the redirect URI is then added to the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in Okta whether the app is still there and active, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Okta app does not allow the authorization code flow that Cloudflare uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on the grant type “Authorization Code” in the app, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta answered the attempt in a way that says nothing about the redirect URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta sends people back to Cloudflare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins a sign-in without a user, once with the redirect URI and once with a wrong one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Okta app yet to ask about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::okta</name>
    <message>
        <source>Okta does not tell the app&apos;s client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it in Okta from the app&apos;s General tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta&apos;s list does not end.</source>
        <extracomment>A list from Okta has more pages than any org can have</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask Okta&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta&apos;s answer holds an id that cannot be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Okta has no group named %1.</source>
        <extracomment>%1 is a list of names, %n their number</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is spelt otherwise, or the API token&apos;s owner may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name, or make the group in Okta under Directory &gt; Groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role Super Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role Application Administrator, and the right to read and manage groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role Application Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right to read groups, e.g. the role Group Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right to read the System Log, e.g. the role Report Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role API Access Management Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right to read people, e.g. the role Group Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta does not accept the API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is mistyped, revoked, from another org, unused for 30 days, or its owner was deactivated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new token in Okta under Security &gt; API &gt; Tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta does not offer this call to API tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API token&apos;s owner may not do this in Okta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs %1.</source>
        <extracomment>%1 is a role or right in Okta</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its owner that role in Okta under Security &gt; Administrators, or use another administrator&apos;s token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Okta org does not have the feature, or does not offer it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Okta whether your edition includes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta does not find it (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta says that this conflicts with something that is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it in the Admin Console, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta is busy or has a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta refused the request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta answered in a way that its documents do not allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not Okta&apos;s API that answers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the Okta domain, and whether a proxy stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Admin Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using %1</source>
        <extracomment>%1 is an address such as https://acme.okta.com</extracomment>
        <translation>Verwendet wird %1</translation>
    </message>
    <message>
        <source>Okta org found (Identity Engine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta org found (Classic Engine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a custom domain of %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the token may make apps cannot be read: its owner is not a super administrator. The first change will show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May make and change apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner has a custom role: the first change will show whether that is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not make apps: the token&apos;s owner needs the role Application Administrator (has: %1).</source>
        <extracomment>%1 is a list of Okta&apos;s role types</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group named “%1”.</source>
        <extracomment>%1 is a group&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token belongs to %1</source>
        <extracomment>%1 is a login name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The System Log can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Okta org at %1.</source>
        <extracomment>%1 is an address such as https://acme.okta.com</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address that people see when they sign in to Okta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned: %1</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group is chosen: nobody can use the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups in the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim “groups” for groups that match %1</source>
        <extracomment>%1 is a regular expression</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta has no public call for the groups claim filter. Bridgewright uses the endpoint that Okta&apos;s own Terraform provider uses; Okta does not support it and may change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token claim “groups” is there already, with an expression of its own. It is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups claim filter: matches regex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>of an app&apos;s icons on Okta&apos;s dashboard</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in app in Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web app “%1”</source>
        <extracomment>%1 is the app&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one app has this redirect URI; “%1” is used.</source>
        <extracomment>%1 is the app&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridgewright did not make this app: its name, icons and username format stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require PKCE of the sign-in app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCE required, once Cloudflare sends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the Okta org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta org %1; the token is accepted.</source>
        <extracomment>%1 is an address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup uses the org&apos;s custom domain %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one group is named “%1”; Okta&apos;s own is used.</source>
        <extracomment>%1 is a group&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and groups have been pushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta says that it provisioned people and groups to %1</source>
        <extracomment>%1 is a system such as Cloudflare One</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is assigned yet, so nothing could be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <extracomment>%1 of %n people</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n groups</source>
        <extracomment>%1 of %n groups</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 pushed</source>
        <extracomment>%1 is &quot;3 of 5 people&quot;, %2 &quot;1 of 2 groups&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta has not provisioned everybody: %1.</source>
        <extracomment>%1 is &quot;3 of 5 people, 1 of 2 groups pushed&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (Okta&apos;s log cannot be read with this token.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Okta&apos;s Tasks page, mend what it says, and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push groups to %1</source>
        <extracomment>%1 is a system such as Cloudflare One</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushed: %1</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is both assigned to the app and pushed.</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta does not support one group for both; its members would not be pushed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another group to push, with the same people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning app for %1</source>
        <extracomment>%1 is a system such as Cloudflare One</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App “%1” from “%2”</source>
        <extracomment>%1 is the app&apos;s label, %2 its name in Okta&apos;s catalogue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app with this name is there, and Bridgewright did not make it. Agree to use it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning is on: Okta may drop the connection when the app is changed by API, so this is to be changed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This org&apos;s catalogue may not list “%1”.</source>
        <extracomment>%1 is an app&apos;s name in Okta&apos;s catalogue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in Okta under Applications &gt; Browse App Catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the app to %1</source>
        <extracomment>%1 is a system such as Cloudflare One</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the new token to be saved in Okta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta does not show the connection yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM address and token of %1, pasted in Okta</source>
        <extracomment>%1 is a system such as Cloudflare One</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an older one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SCIM token was replaced: Okta is refused until the new one is pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Okta provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be switched on: %1.</source>
        <extracomment>%1 is a list of check boxes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be switched off: %1.</source>
        <extracomment>%1 is a list of check boxes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal&apos;s entry cannot be understood, so nothing is removed for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta: stop pushing the group “%1” with “%2”; the group stays on the other side</source>
        <extracomment>%1 is a group, %2 an app</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta: take the group “%1” off the app “%2”</source>
        <extracomment>%1 is a group, %2 an app</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta: put the groups claim of “%1” back as it was</source>
        <extracomment>%1 is an app</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta: deactivate and delete the app “%1”</source>
        <extracomment>%1 is an app</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Cloudflare dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in app in Okta (SAML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App for ConfigCat in Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in app from Okta&apos;s catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes from a directory such as Active Directory, and the catalogue app cannot pass such groups on.</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the custom OIDC app or SAML as the sign-in method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAML app “%1”</source>
        <extracomment>%1 is the app&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM is on: changing the app by API would wipe the SCIM connection, so this is to be changed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch SCIM on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::saml</name>
    <message>
        <source>Download the identity provider metadata again from the app&apos;s Sign On tab in Okta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing certificate expired on %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing certificate expires on %1. Sign-in stops then, unless the new one is added at both sides.</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing certificate is valid until %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large for SAML metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAML metadata must not contain a document type declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not readable XML: line %1: %2</source>
        <extracomment>%1 is a line number, %2 the XML reader&apos;s words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an identity provider&apos;s SAML metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata names no entity ID (issuer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata names no single sign-on URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata holds no readable signing certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing key is shorter than 2048 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing certificate uses SHA-1. Activate the SHA-2 certificate of the app in Okta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The single sign-on URL does not use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People would sign in at %1, not at %2.</source>
        <extracomment>both are host names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Name ID format emailAddress is not offered; Cloudflare needs the e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bw::scim</name>
    <message>
        <source>This is not a whole address: it must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SCIM address must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SCIM address must end with its path: take off what follows “?” or “#”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the slash off the end of the SCIM address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta does not accept a SCIM address with an underscore in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SCIM address is at %1, not at %2.</source>
        <extracomment>both are host names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SCIM endpoint refuses the secret (401).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new SCIM secret; then paste that one in Okta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SCIM endpoint knows the secret, but does not let it in (403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the token and whether the plan includes SCIM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no SCIM endpoint at this address (404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the SCIM address again from where it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SCIM endpoint answered with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at the SCIM address does not speak SCIM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SCIM endpoint lets a wrong secret in as well, so a right one proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than the SCIM service may be answering at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not paste the secret anywhere before this is cleared up with the service&apos;s support.</source>
        <translation type="unfinished"></translation>
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
        <source>Card %1 of %2</source>
        <extracomment>%1 of %2 cards with instructions that wait for the admin</extracomment>
        <translation>Karte %1 von %2</translation>
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
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Do</source>
        <extracomment>Heading above numbered instructions.</extracomment>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Waiting to see it… Bridgewright looks every few seconds.</source>
        <translation>Noch nicht zu sehen … Bridgewright sieht alle paar Sekunden nach.</translation>
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
</context>
<context>
    <name>bw::ui::ConfigCatPage</name>
    <message>
        <source>Your ConfigCat organisation</source>
        <translation>Ihre ConfigCat-Organisation</translation>
    </message>
    <message>
        <source>Open the page in ConfigCat…</source>
        <translation>Seite in ConfigCat öffnen …</translation>
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
        <source>Add your company&apos;s CA</source>
        <translation>CA Ihrer Firma hinzufügen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der)</translation>
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
        <source>Take along</source>
        <translation>Mitnehmen</translation>
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
        <source>The test asks you to sign in at Okta as a person who is assigned, then shows what Cloudflare learned: e-mail address and groups.</source>
        <translation>Der Test lässt Sie sich bei Okta als zugewiesene Person anmelden und zeigt dann, was Cloudflare erfuhr: E-Mail-Adresse und Gruppen.</translation>
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
        <source>Nothing has been changed yet. Open a line to see its fields.</source>
        <translation>Noch wurde nichts geändert. Klappen Sie eine Zeile auf, um ihre Felder zu sehen.</translation>
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
        <source>The failed step says why. “Go on” tries again what is not done.</source>
        <translation>Der fehlgeschlagene Schritt sagt, warum. „Weitermachen“ versucht erneut, was nicht erledigt ist.</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Heading of the page on which the plan is carried out; it stays when that is done.</extracomment>
        <translation>Einrichtung</translation>
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
        <source>Authorization server ID</source>
        <translation>ID des Authorization Servers</translation>
    </message>
    <message>
        <source>Empty: the org&apos;s own. Needed only for claims of your own.</source>
        <translation>Leer: der eigene der Org. Nur für selbst angelegte Claims nötig.</translation>
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
        <source>Matches %1 of the first %2 groups.</source>
        <translation>Trifft auf %1 der ersten %2 Gruppen zu.</translation>
    </message>
    <message>
        <source>Matches %1 of %2 groups.</source>
        <translation>Trifft auf %1 von %2 Gruppen zu.</translation>
    </message>
</context>
<context>
    <name>bw::ui::StepRow</name>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
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
        <source>Sign-in by SAML and provisioning of people and groups into your ConfigCat organisation.</source>
        <translation>Anmeldung per SAML und Bereitstellung von Personen und Gruppen in Ihrer ConfigCat-Organisation.</translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
