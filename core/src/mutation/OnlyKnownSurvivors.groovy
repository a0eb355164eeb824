// Holds what PIT found in the decision packages against the written list, row by row.
def decisions = ['address', 'verification', 'tenant', 'provisioning', 'signin']
def decides = { String className -> decisions.any { className.startsWith('dev.footbridge.' + it + '.') } }
def noticed = ['KILLED', 'TIMED_OUT', 'MEMORY_ERROR']

def report = new groovy.xml.XmlParser().parse(new File(project.build.directory, 'pit-reports/mutations.xml'))
def mutants = report.mutation.findAll { decides(it.mutatedClass.text()) }
def lived = mutants.findAll { !noticed.contains(it.'@status') }.collect {
    [it.mutatedClass.text() - 'dev.footbridge.', it.mutatedMethod.text(), it.mutator.text().tokenize('.').last()].join(' ')
}.sort()

def row = /\| `([^`]+)` \| `([^`]+)` \| `([^`]+)` \| .+ \|/
def listed = new File(project.basedir, '../docs/equivalent-mutants.md').readLines('UTF-8').collect { it =~ row }
        .findAll { it.matches() }.collect { [it.group(1), it.group(2), it.group(3)].join(' ') }.sort()

def unlisted = lived.countBy { it }.findAll { name, times -> times > listed.count(name) }.keySet()
def outdated = listed.countBy { it }.findAll { name, times -> times > lived.count(name) }.keySet()
log.info("${mutants.size()} mutants of the decisions, ${lived.size()} unnoticed, ${listed.size()} on the list")
if (mutants.isEmpty() || unlisted || outdated) {
    throw new IllegalStateException("Unnoticed and not on the list: ${unlisted}; on the list and noticed: ${outdated}")
}
