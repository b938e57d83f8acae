package dev.annals.embed;

import ai.djl.util.cuda.CudaLibrary;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import org.jspecify.annotations.Nullable;

/** Only in a native image: DJL does not look for CUDA there, which would need JNA. No GPU is used anyway. */
@TargetClass(className = "ai.djl.util.cuda.CudaUtils")
final class NoCuda {

    private NoCuda() {}

    @Substitute
    static @Nullable CudaLibrary loadLibrary() {
        return null;
    }
}
