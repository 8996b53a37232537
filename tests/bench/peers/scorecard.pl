# scorecard.pl DIR AS-OF: last reading, gap and progress of every KPI, with YAML::XS.

use strict;
use warnings;
use YAML::XS qw(LoadFile);

# Shares to four places, half away from zero: a tie lies nearer than any other share can.
sub share {
    my ($share) = @_;
    my $units = int(abs($share) * 10000 + 0.5 + 1e-9);
    return $units == 0 ? 0 : 0 + sprintf('%.4f', ($share < 0 ? -$units : $units) / 10000);
}

sub last_reading {
    my ($readings, $first, $last) = @_;
    my $found;
    for my $day (keys %$readings) {
        $found = $day if $day ge $first && $day le $last && (!defined $found || $day gt $found);
    }
    return $found;
}

my ($dir, $as_of) = @ARGV;
print "person,goal,kpi,actual_date,actual,gap,progress\n";
for my $path (sort glob "$dir/people/*/goals/*.yaml") {
    my ($person, $slug) = $path =~ m{([^/]+)/goals/([^/]+)\.yaml$};
    my $goal = LoadFile($path);
    my $last = $goal->{due} lt $as_of ? $goal->{due} : $as_of;
    for my $kpi (@{$goal->{kpis}}) {
        my $day = last_reading($kpi->{readings}, $goal->{start}, $last);
        my $reading = $kpi->{readings}{$day};
        my $actual = ref $reading ? $reading->{value} : $reading;
        my ($baseline, $target) = @$kpi{qw(baseline target)};
        my $gap = $target > $baseline ? $target - $actual : $actual - $target;
        my $progress = ($actual - $baseline) / ($target - $baseline);
        print join(',', $person, $slug, $kpi->{id}, $day, 0 + $actual, 0 + sprintf('%.10g', $gap),
            share($progress)), "\n";
    }
}
