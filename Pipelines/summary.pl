#!/usr/bin/env perl
# Prints a line for each article of a JSONL file, for people. JSON::PP comes with Perl.
#
#   perl Pipelines/summary.pl articles.jsonl
use strict;
use warnings;
use JSON::PP ();

binmode STDOUT, ':encoding(UTF-8)';
my $format = "%-8s %8s %8s %8s %8s  %s\n";
printf $format, qw(language chars entities numbers removed title);
while (my $line = <>) {
  my $article = JSON::PP::decode_json($line);
  printf $format, $article->{lang} // '-', length $article->{text},
    map({ scalar @{ $article->{$_} // [] } } qw(entities numbers removed)),
    $article->{title} // "(no title: $article->{origin}{file})";
}
