import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTokens } from '../../../source/core/parse/xml/tokens.ts';

/** What is told of a text, a word or more for each part. */
const partsOf = (markup: string, isXml = false): readonly string[] => {
  const told: string[] = [];
  let words = '';
  const tell = (part: string): void => {
    if (words !== '') told.push(words);
    words = '';
    if (part !== '') told.push(part);
  };
  const parts = {
    // Words may come in several parts.
    text: (more: string) => {
      words += more;
    },
    start: (name: string) => tell(`<${name}`),
    attribute: (name: string, value: string) => tell(`${name}=${value}`),
    open: (isSelfClosing: boolean) => tell(isSelfClosing ? '/>' : '>'),
    close: (name: string) => tell(`</${name}`),
    cdata: (inside: string) => tell(`cdata ${inside}`),
  };
  readTokens(markup, parts, { isXml });
  tell('');
  return told;
};

test('tags, attributes with and without values, and references are read', () => {
  assert.deepEqual(partsOf(`<a href="x?a=1&amp;b" title='&quot;' Hidden data=u/>Q&ampA</a >`), [
    '<a',
    'href=x?a=1&b',
    'title="',
    'Hidden=',
    'data=u/',
    '>',
    'Q&A',
    '</a',
  ]);
  assert.deepEqual(partsOf('<br / ><img src = "a"/>'), ['<br', '/>', '<img', 'src=a', '/>']);
  assert.deepEqual(partsOf('<w:t xml:space="preserve">a &lt; b &nbsp;</w:t>', true), [
    '<w:t',
    'xml:space=preserve',
    '>',
    'a < b &nbsp;',
    '</w:t',
  ]);
});

test('comments, declarations and instructions are left out, wherever they end', () => {
  assert.deepEqual(partsOf('a<!-- <b> -->b<!-->c<!doctype html>d<?php ?>e'), ['abcde']);
  assert.deepEqual(partsOf('<![CDATA[x < y]]>z', true), ['cdata x < y', 'z']);
});

test('scripts and titles hold no tags', () => {
  assert.deepEqual(partsOf('<script>if (a<b) "</p>"</SCRIPT ><title>A &amp; <b></title>'), [
    '<script',
    '>',
    'if (a<b) "</p>"',
    '</SCRIPT',
    '<title',
    '>',
    'A & <b>',
    '</title',
  ]);
});

test('a “<” that begins no tag is text, and a tag that never ends is left out', () => {
  assert.equal(partsOf('3 < 4 <5 a<').join(''), '3 < 4 <5 a<');
  assert.ok(!partsOf('a <b c="d').includes('>'));
});

test('time grows in proportion to the length', () => {
  for (const unit of ['<!', '</', '<a b="', '<a ', '< ', '<script>', '<!--', '<![CDATA[', '&', '<a b = ']) {
    const started = performance.now();
    partsOf(unit.repeat(300_000));
    assert.ok(performance.now() - started < 5000, unit);
  }
});
