<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>bw::Diagnosis</name>
    <message numerus="yes">
        <source>Okta could not push %n people</source>
        <translation>
            <numerusform>Okta could not push %n person</numerusform>
            <numerusform>Okta could not push %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The username of %n people is no e-mail address</source>
        <translation>
            <numerusform>The username of %n person is no e-mail address</numerusform>
            <numerusform>The usernames of %n people are no e-mail addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are assigned, none with an error</source>
        <translation>
            <numerusform>%n person is assigned, without an error</numerusform>
            <numerusform>%n people are assigned, none with an error</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::GroupCheck</name>
    <message numerus="yes">
        <source>%n thing(s) to look at in the chosen groups</source>
        <translation>
            <numerusform>%n thing to look at in the chosen groups</numerusform>
            <numerusform>%n things to look at in the chosen groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::HttpClient</name>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <extracomment>%1 is a host name, %n a number of seconds.</extracomment>
        <translation>
            <numerusform>%1 did not answer within %n second.</numerusform>
            <numerusform>%1 did not answer within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::PlanText</name>
    <message numerus="yes">
        <source>%n step(s): %1 to do, %2 by hand; about %3 requests.</source>
        <extracomment>%n steps in all; %1 of them change something, %2 are done by hand, %3 requests will be sent.</extracomment>
        <translation>
            <numerusform>%n step: %1 to do, %2 by hand; about %3 requests.</numerusform>
            <numerusform>%n steps: %1 to do, %2 by hand; about %3 requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::Report</name>
    <message numerus="yes">
        <source>The vendors&apos; documents ask for %n action(s) to reach this setup.</source>
        <translation>
            <numerusform>The vendors&apos; documents ask for %n action to reach this setup.</numerusform>
            <numerusform>The vendors&apos; documents ask for %n actions to reach this setup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were left to the admin.</source>
        <translation>
            <numerusform>%n of them was left to the admin.</numerusform>
            <numerusform>%n of them were left to the admin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To see that it works, the documents ask for %n more; Bridgewright looks for itself.</source>
        <extracomment>%n are actions such as pressing a test button</extracomment>
        <translation>
            <numerusform>To see that it works, the documents ask for %n more; Bridgewright looks for itself.</numerusform>
            <numerusform>To see that it works, the documents ask for %n more; Bridgewright looks for itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::SelfTest</name>
    <message numerus="yes">
        <source>The system trusts %n certificate authorities</source>
        <translation>
            <numerusform>The system trusts %n certificate authority</numerusform>
            <numerusform>The system trusts %n certificate authorities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::SetupRules</name>
    <message numerus="yes">
        <source>The name is longer than %n character(s).</source>
        <translation>
            <numerusform>The name is longer than %n character.</numerusform>
            <numerusform>The name is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A claim&apos;s name has no spaces and at most %n character(s).</source>
        <translation>
            <numerusform>A claim&apos;s name has no spaces and at most %n character.</numerusform>
            <numerusform>A claim&apos;s name has no spaces and at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::cloudflare</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) arrived: %1.</source>
        <extracomment>%1 is a list of groups</extracomment>
        <translation>
            <numerusform>%n group arrived: %1.</numerusform>
            <numerusform>%n groups arrived: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::okta</name>
    <message numerus="yes">
        <source>Okta has no group named %1.</source>
        <extracomment>%1 is a list of names, %n their number</extracomment>
        <translation>
            <numerusform>Okta has no group named %1.</numerusform>
            <numerusform>Okta has no groups named %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <extracomment>%1 of %n people</extracomment>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n groups</source>
        <extracomment>%1 of %n groups</extracomment>
        <translation>
            <numerusform>%1 of %n group</numerusform>
            <numerusform>%1 of %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Okta would provision %n person(s)</source>
        <translation>
            <numerusform>Okta would provision %n person</numerusform>
            <numerusform>Okta would provision %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a username in the app that is not their e-mail address: %1.</source>
        <extracomment>%1 is a list of usernames</extracomment>
        <translation>
            <numerusform>%n person has a username in the app that is not their e-mail address: %1.</numerusform>
            <numerusform>%n people have a username in the app that is not their e-mail address: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::FinishPage</name>
    <message numerus="yes">
        <source>%n step(s) are done and read back.</source>
        <translation>
            <numerusform>%n step is done and read back.</numerusform>
            <numerusform>%n steps are done and read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are not finished.</source>
        <translation>
            <numerusform>%n step is not finished.</numerusform>
            <numerusform>%n steps are not finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) by hand cannot be seen from here.</source>
        <translation>
            <numerusform>%n step by hand cannot be seen from here.</numerusform>
            <numerusform>%n steps by hand cannot be seen from here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::GroupPicker</name>
    <message numerus="yes">
        <source>The first %n group(s). Type more of the name to see others.</source>
        <translation>
            <numerusform>The first group. Type more of the name to see others.</numerusform>
            <numerusform>The first %n groups. Type more of the name to see others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s). Enter adds the marked one.</source>
        <translation>
            <numerusform>%n group. Enter adds it.</numerusform>
            <numerusform>%n groups. Enter adds the marked one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::LintControl</name>
    <message numerus="yes">
        <source>%n remark(s) on the groups</source>
        <extracomment>Heading that opens the remarks; %n is how many there are.</extracomment>
        <translation>
            <numerusform>%n remark on the groups</numerusform>
            <numerusform>%n remarks on the groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::LogPane</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::MissingLine</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Follows the name of the first missing field.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::PlainText</name>
    <message numerus="yes">
        <source>and %n more: see the details</source>
        <extracomment>Below a list that is cut short</extracomment>
        <translation>
            <numerusform>and %n more: see the details</numerusform>
            <numerusform>and %n more: see the details</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::ProvePage</name>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n check failed.</numerusform>
            <numerusform>%n checks failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::ReviewPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) by hand</source>
        <translation>
            <numerusform>%n step by hand</numerusform>
            <numerusform>%n steps by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n request(s)</source>
        <extracomment>Part of the line &quot;4 changes, 1 step by hand, about 20 requests&quot;</extracomment>
        <translation>
            <numerusform>about %n request</numerusform>
            <numerusform>about %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::SetUpPage</name>
    <message numerus="yes">
        <source>%n step(s) could not be read back.</source>
        <translation>
            <numerusform>%n step could not be read back.</numerusform>
            <numerusform>%n steps could not be read back.</numerusform>
        </translation>
    </message>
</context>
</TS>
