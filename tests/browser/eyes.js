// The element that a person means by these words, or a sentence that says why there is none.
// arguments: kind, words, the heading it stands beside, what was touched last.
const [kind, words, beside, last] = arguments;
const plain = text => (text || '').replace(/\s+/g, ' ').trim().toLowerCase();
const isSeen = element => element.checkVisibility({visibilityProperty: true, opacityProperty: true});
const seen = selector => Array.from(document.querySelectorAll(selector)).filter(isSeen);
const reads = element => plain(element.innerText) === plain(words);
const labelled = selector => seen('label').filter(reads).map(label => label.control)
    .filter(control => control && control.matches(selector) && isSeen(control));
const choices = () => seen('a, button, summary').filter(reads).concat(labelled('input[type=radio]'));

function all() {
    switch (kind) {
    case 'tab': return seen('nav.tabs a, [role=tab]').filter(reads);
    case 'choice': return choices();
    case 'left': return choices().filter(one => one.getBoundingClientRect().right < innerWidth / 2);
    case 'box': return labelled('input[type=checkbox]');
    case 'field': return labelled('input:not([type=checkbox]), textarea');
    case 'name': return seen('label').filter(label => plain(label.innerText).includes('name'))
        .map(label => label.control).filter(control => control && control.matches('input[type=text]') && isSeen(control));
    case 'copy': return seen('p').filter(p => p.querySelector('code') && plain(p.innerText).startsWith(plain(words) + ':'))
        .map(p => p.querySelector('code'))
        .concat(seen('label').filter(label => plain(label.innerText).startsWith(plain(words)))
            .map(label => label.control).filter(control => control && control.value && control.matches('input[type=text]')));
    case 'list': return labelled('select');
    case 'option': return seen('select').flatMap(list => Array.from(list.options))
        .filter(option => plain(option.label) === plain(words));
    }
}

// The one in the same row of a table, or the first one after the words that it stands beside.
function following(found) {
    const place = seen('h1, h2, h3, h4, legend, dt, td, th, code').filter(element => plain(element.innerText) === plain(beside))[0];
    const row = place && place.closest('tr');
    if (row)
        return found.filter(one => row.contains(one));
    return place ? found.filter(one => place.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING).slice(0, 1) : [];
}

// Of several, those nearest to what was touched last.
function nearest(found) {
    for (let around = last; around && found.length > 1; around = around.parentElement) {
        const inside = found.filter(one => around.contains(one));
        if (inside.length)
            return inside;
    }
    return found;
}

if (kind === 'two') { // the first of the two that is ticked
    const two = seen('label')
                    .filter(label => plain(label.innerText).startsWith(plain(words)))
                    .map(label => label.control)
                    .filter(control => control && control.type === 'checkbox');
    return two.length === 2 ? two.find(box => box.checked) || null
                            : `the page shows ${two.length} boxes “${words}…”, not two`;
}
const found = nearest(beside ? following(all()) : all());
const place = beside ? ` beside “${beside}”` : '';
if (found.length === 1)
    return found[0];
return `the page shows ${found.length || 'no'} ${kind} “${words}”${place}; it shows: `
    + seen('nav a, button, summary, label').map(element => element.innerText.trim()).join(' | ');
