package dev.annals.bootstrap.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which dependencies a Gradle build declares, and what only looks like one. */
class GradleTest {

    private static Declared read(String path, String text) {
        return ((Manifest.Leaning) Manifest.kindOf(path).orElseThrow().parse(text)).declared(path, other -> null);
    }

    @Test
    void globsOfGradleBeginNoComments() {
        assertThat(read("build.gradle", """
                        jar { exclude '**/*.txt' }
                        dependencies {
                            implementation 'a:b:1' // not 'c:d:2'
                            /* implementation 'e:f:3' */
                            implementation 'g:h:4'
                        }
                        test { include '**/*Test.class'; systemProperty 'x', "http://y" }""").dependencies())
                .extracting(Declared.Dependency::name)
                .containsExactly("a:b", "g:h");
    }

    @Test
    void gradleInEachNotation() {
        Declared build = read("build.gradle", """
                def slf4jVersion = '1.7.25'
                dependencies { implementation 'a:b:1' }
                dependencies
                {
                    compile group: 'org.slf4j', name: 'slf4j-api', version: slf4jVersion
                    runtime([group: 'g', name: 'n', version: '1'], [group: 'g', name: 'm'])
                    testImplementation 'c:d:2',
                            "e:f:3"
                    implementation(
                        'g:h:4'
                    ) { exclude group: 'x', module: 'y'; because 'p:q' }
                    add("ksp", "i:j:5")
                    if (project.hasProperty('k:l')) {
                        implementation 'm:n:6'
                    }
                    implementation project(':core:api')
                }""");

        assertThat(build.dependencies())
                .containsExactly(
                        new Declared.Dependency("a:b", "", "1", true),
                        new Declared.Dependency("org.slf4j:slf4j-api", "", "1.7.25", true),
                        new Declared.Dependency("g:n", "runtime", "1", true),
                        new Declared.Dependency("g:m", "runtime", null, true),
                        new Declared.Dependency("c:d", "testImplementation", "2", true),
                        new Declared.Dependency("e:f", "testImplementation", "3", true),
                        new Declared.Dependency("g:h", "", "4", true),
                        new Declared.Dependency("i:j", "ksp", "5", true),
                        new Declared.Dependency("m:n", "", "6", true));
    }

    @Test
    void whatGradleOnlyManagesIsNotUsedAndOtherBlocksDeclareNothing() {
        Declared build = read("build.gradle", """
                buildscript { dependencies { classpath 'plug:in:1' } }
                dependencyManagement {
                    imports { mavenBom "org.example:bom:2" }
                    dependencies { dependency 'a:b:1' }
                }
                dependencies {
                    constraints { implementation('c:d:3') { because 'of x:y' } }
                    implementation 'a:b'
                }
                test {
                    jvmArgs '-Xverify:none'
                    dependsOn 'app:assemble'
                }""");

        assertThat(build.dependencies())
                .containsExactly(
                        new Declared.Dependency("org.example:bom", "managed", "2", false),
                        new Declared.Dependency("a:b", "managed", "1", false),
                        new Declared.Dependency("c:d", "managed", "3", false),
                        new Declared.Dependency("a:b", "", null, true));
    }

    @Test
    void gradleNamesLibrariesOfItsCatalog() {
        // given
        Map<String, Manifest> tree = new HashMap<>();
        tree.put(
                "gradle/libs.versions.toml",
                Manifest.kindOf("gradle/libs.versions.toml").orElseThrow().parse("""
                [versions]
                junit = "5.10.0"
                [libraries]
                guava = "com.google.guava:guava:33.0"
                junit-jupiter_api = { module = "org.junit:api", version.ref = "junit" }
                mockito = "org.mockito:mockito:5"
                [bundles]
                tests = ["junit-jupiter_api", "mockito"]"""));
        Manifest.Leaning build = (Manifest.Leaning)
                Manifest.kindOf("app/build.gradle.kts").orElseThrow().parse("""
                dependencies {
                    implementation(libs.guava)
                    api(platform(libs.junit.jupiter.api))
                    testImplementation(libs.bundles.tests)
                    implementation(libs.elsewhere)
                }""");

        // when
        Declared found = build.declared("app/build.gradle.kts", tree::get);
        Declared alone = build.declared("app/build.gradle.kts", other -> null);

        // then
        assertThat(build.names("app/build.gradle.kts"))
                .containsExactly("app/gradle/libs.versions.toml", "gradle/libs.versions.toml");
        assertThat(build.leansOn("app/build.gradle.kts", tree::get)).isEqualTo("gradle/libs.versions.toml");
        assertThat(found.dependencies())
                .containsExactly(
                        new Declared.Dependency("com.google.guava:guava", "", "33.0", true),
                        new Declared.Dependency("org.junit:api", "", "5.10.0", true),
                        new Declared.Dependency("org.junit:api", "testImplementation", "5.10.0", true),
                        new Declared.Dependency("org.mockito:mockito", "testImplementation", "5", true));
        assertThat(found.untold()).containsExactly("the library libs.elsewhere");
        assertThat(alone.dependencies()).isEmpty();
        assertThat(alone.untold()).hasSize(4).contains("the library libs.guava");
    }
}
