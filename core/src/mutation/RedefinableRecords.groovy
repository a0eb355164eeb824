// Takes the type annotations off the components of compiled records. A JVM refuses to redefine a record that has them,
// and PIT would then count each of its mutants as found.
import org.objectweb.asm.AnnotationVisitor
import org.objectweb.asm.ClassReader
import org.objectweb.asm.ClassVisitor
import org.objectweb.asm.ClassWriter
import org.objectweb.asm.Opcodes
import org.objectweb.asm.RecordComponentVisitor
import org.objectweb.asm.TypePath

class Plain extends ClassVisitor {
    Plain(ClassVisitor next) {
        super(Opcodes.ASM9, next)
    }

    @Override
    RecordComponentVisitor visitRecordComponent(String name, String descriptor, String signature) {
        def next = super.visitRecordComponent(name, descriptor, signature)
        return new RecordComponentVisitor(Opcodes.ASM9, next) {
            @Override
            AnnotationVisitor visitTypeAnnotation(int place, TypePath path, String type, boolean visible) {
                return null
            }
        }
    }
}

new File(project.build.outputDirectory).eachFileRecurse { file ->
    if (file.name.endsWith('.class')) {
        def writer = new ClassWriter(0)
        new ClassReader(file.bytes).accept(new Plain(writer), 0)
        file.bytes = writer.toByteArray()
    }
}
